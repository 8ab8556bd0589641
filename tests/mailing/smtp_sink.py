"""A real SMTP server on loopback that keeps what it gets and can be told to misbehave."""

import asyncio
import os
import signal
import socket
import subprocess
import threading
from collections import defaultdict
from concurrent.futures import Future
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

from aiosmtpd.controller import Controller


@dataclass
class Trap:
    """Kills its victim in the middle of a conversation: before the letter is taken, or after and before the answer."""

    conversation: int
    when_accepted: bool = False
    victim: Future = field(default_factory=Future)

    def spring(self) -> None:
        process: subprocess.Popen = self.victim.result()
        os.kill(process.pid, signal.SIGKILL)


class SmtpSink:
    """Remembers every letter accepted; `answers` holds what a recipient is told first, then 250."""

    def __init__(self):
        self.received: list[EmailMessage] = []
        self.answers: dict[str, list[str]] = defaultdict(list)
        self.answers_to_content: list[str] = []
        self.silent_for: set[str] = set()
        self.hang_up_after_content = 0
        self.trap: Trap | None = None
        self._conversations = 0
        self._news = threading.Condition()

    def message_ids(self) -> list[str]:
        return [message["Message-ID"] for message in self.received]

    def wait_for(self, count: int) -> None:
        """Return once so many letters have arrived; fail after ten seconds."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.received) >= count, timeout=10)

    def set_trap(self, trap: Trap) -> Trap:
        self.trap, self._conversations = trap, 0
        return trap

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802 - the name is the protocol's
        self._conversations += 1
        if self._trapped(when_accepted=False):
            return await self._killed()
        if address in self.silent_for:
            await asyncio.Event().wait()
        if self.answers[address]:
            return self.answers[address].pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        if self.answers_to_content:
            return self.answers_to_content.pop(0)
        with self._news:
            self.received.append(BytesParser(policy=default).parsebytes(envelope.content))
            self._news.notify_all()
        if self._trapped(when_accepted=True):
            return await self._killed()
        if self.hang_up_after_content:
            self.hang_up_after_content -= 1
            server.transport.abort()
        return "250 OK"

    def _trapped(self, *, when_accepted: bool) -> bool:
        trap = self.trap
        return bool(trap and trap.when_accepted == when_accepted and self._conversations >= trap.conversation)

    async def _killed(self) -> str:
        trap, self.trap = self.trap, None
        trap.spring()
        return "451 The other end is gone"


def serve(sink: SmtpSink) -> Controller:
    """`sink` at work on a free port of loopback."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(sink, hostname="127.0.0.1", port=port)
    controller.start()
    return controller
