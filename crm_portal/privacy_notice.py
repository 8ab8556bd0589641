"""The version of the privacy notice that consent refers to; raise it whenever the notice changes in substance."""

VERSION = "2026-11"
