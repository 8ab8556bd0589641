"""What ./dev decides before it starts anything: ports, left-overs, what has changed, what it says."""

import base64
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest


@pytest.fixture
def sleeper():
    """A process that does nothing, in a session of its own, as ./dev starts its children."""
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True)
    yield process
    process.kill()
    process.wait()


@pytest.fixture
def clone(dev, tmp_path, monkeypatch):
    """A clone with one migration, standing in for the real tree."""
    migrations = tmp_path / "events" / "migrations"
    migrations.mkdir(parents=True)
    (migrations / "0001_initial.py").write_text("first")
    monkeypatch.setattr(dev, "CLONE", tmp_path)
    return tmp_path


@pytest.fixture
def demo_folder(dev, clone, tmp_path):
    """A demo made by the clone's migrations, with data in it."""
    folder = tmp_path / "demo"
    (folder / "postgres").mkdir(parents=True)
    dev.write_json(folder / "state.json", {"migrations": dev.fingerprint(*dev.MIGRATIONS)})
    return folder


@pytest.fixture
def own_database(dev, monkeypatch):
    """The address of a database of one's own, and a function that runs SQL in it; nothing is in it."""
    address, separator = os.environ["DATABASE_URL"], "&" if "?" in os.environ["DATABASE_URL"] else "?"
    schema = f"one_of_our_own_{os.getpid()}"
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    with psycopg.connect(address, autocommit=True, options=f"-csearch_path={schema}") as connection:
        connection.execute(f"create schema {schema}")
        yield f"{address}{separator}options=-csearch_path%3D{schema}", connection.execute
        connection.execute(f"drop schema {schema} cascade")


@pytest.fixture
def portals_tables(own_database):
    _address, execute = own_database
    execute("create table accounts_user (email text)")
    execute("create table events_event (is_fictitious boolean)")


def test_a_taken_port_is_refused_in_one_sentence_that_names_the_way_out(dev):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        with pytest.raises(dev.Refused) as refusal:
            dev.check_port(str(port))

    assert str(refusal.value) == (
        f"Port {port} is taken by another program: choose another, as in PORT=9000 ./dev demo"
    )


@pytest.mark.parametrize("text", ["", "abc", "0", "65536", "-1", "80.5"])
def test_what_is_no_port_is_refused(dev, text):
    with pytest.raises(dev.Refused, match="is no port"):
        dev.check_port(text)


def test_a_free_port_is_accepted(dev):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    assert dev.check_port(str(port)) == port


def test_a_changed_file_changes_the_fingerprint_and_a_new_one_adds_to_it(dev, clone):
    before = dev.fingerprint(*dev.MIGRATIONS)
    (clone / "events/migrations/0001_initial.py").write_text("changed")
    (clone / "events/migrations/0002_more.py").write_text("second")
    after = dev.fingerprint(*dev.MIGRATIONS)

    assert set(after) - set(before) == {"events/migrations/0002_more.py"}
    assert after["events/migrations/0001_initial.py"] != before["events/migrations/0001_initial.py"]


def test_a_demo_database_of_the_same_migrations_is_kept(dev, demo_folder):
    dev.forget_what_does_not_fit(demo_folder, reset=False)

    assert (demo_folder / "postgres").exists()


def test_a_demo_database_is_kept_when_migrations_are_only_added(dev, clone, demo_folder):
    (clone / "events/migrations/0002_more.py").write_text("second")

    dev.forget_what_does_not_fit(demo_folder, reset=False)

    assert (demo_folder / "postgres").exists()


def test_a_demo_database_made_by_other_migrations_is_dropped_and_that_is_said(dev, clone, demo_folder, capsys):
    (clone / "events/migrations/0001_initial.py").write_text("rewritten")

    dev.forget_what_does_not_fit(demo_folder, reset=False)

    assert not (demo_folder / "postgres").exists()
    assert "made by other migrations (events/migrations/0001_initial.py)" in capsys.readouterr().out


def test_a_reset_drops_the_data_and_keeps_the_password(dev, demo_folder):
    password = dev.demo_secrets(demo_folder)["DEMO_PASSWORD"]

    dev.forget_what_does_not_fit(demo_folder, reset=True)

    assert not (demo_folder / "postgres").exists()
    assert dev.demo_secrets(demo_folder)["DEMO_PASSWORD"] == password


def test_the_secrets_of_the_demo_are_for_their_owner_alone_and_fit_their_use(dev, tmp_path):
    made = dev.demo_secrets(tmp_path)

    assert (tmp_path / "secrets.json").stat().st_mode & 0o777 == 0o600
    assert len(base64.urlsafe_b64decode(made["ENCRYPTION_KEYS"])) == 32
    assert len(made["SECRET_KEY"]) >= 50


def test_a_process_left_over_is_ended(dev, tmp_path, sleeper):
    record = tmp_path / "processes.json"
    record.write_text(json.dumps({"worker": [sleeper.pid, dev.identity(sleeper.pid)]}))

    dev.stop_left_over(record)

    assert sleeper.wait(5) == -signal.SIGTERM
    assert not record.exists()


def test_a_stranger_with_the_number_of_a_process_left_over_is_spared(dev, tmp_path, sleeper):
    record = tmp_path / "processes.json"
    record.write_text(json.dumps({"worker": [sleeper.pid, "an earlier start 4711"]}))

    dev.stop_left_over(record)

    assert sleeper.poll() is None
    assert not record.exists()


def test_a_process_that_is_gone_has_no_identity(dev, sleeper):
    sleeper.kill()
    sleeper.wait()

    assert dev.identity(sleeper.pid) == ""


def test_a_postmaster_file_that_names_a_stranger_is_no_running_server(dev, tmp_path):
    server = dev.Postgres(tmp_path)
    server.data.mkdir()
    (server.data / "postmaster.pid").write_text(f"{os.getpid()}\n")

    assert server.running() == 0


def test_the_socket_stays_within_the_length_that_sockets_allow(dev, tmp_path):
    deep = tmp_path.joinpath(*["a-rather-long-folder-name"] * 5)

    assert len(str(dev.Postgres(deep).socket / ".s.PGSQL.5432")) < 100


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "its hash differs"),
        ("Failed to establish a new connection", "is there a network"),
        ("ReadTimeoutError: Read timed out.", "is there a network"),
        ("No space left on device", "could not be installed"),
    ],
)
def test_a_failed_installation_says_why(dev, tmp_path, output, sentence):
    assert sentence in dev.why_not_installed(output, tmp_path / "install.log")


def test_an_installation_that_is_stopped_takes_along_what_it_started(dev, tmp_path):
    alive = tmp_path / "alive"
    os.mkfifo(alive)
    us = os.getpid()
    we_wait = f"[ ! -e /proc/self ] || grep -q '^State:.S' /proc/{us}/status"
    program = f"exec 3>'{alive}'; sleep 300 & until {we_wait}; do :; done; kill -USR1 {us}; wait"

    def stop_here(*_):
        raise dev.Stopped

    before = signal.signal(signal.SIGUSR1, stop_here)
    try:
        with os.fdopen(os.open(alive, os.O_RDONLY | os.O_NONBLOCK)) as held_open_by_all_that_live:
            with pytest.raises(dev.Stopped):
                dev.run_logged(["sh", "-c", program], dict(os.environ), tmp_path / "install.log")

            os.set_blocking(held_open_by_all_that_live.fileno(), True)
            assert held_open_by_all_that_live.read() == ""
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_an_environment_left_half_filled_is_made_anew(dev, tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "ENVIRONMENT", tmp_path / "env")
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "env/bin/python")
    monkeypatch.setattr(dev, "HALF_FILLED", tmp_path / "env/half-filled")
    dev.make_environment()
    half_a_package = tmp_path / "env/half-a-package.py"
    half_a_package.touch()

    dev.make_environment()
    assert half_a_package.exists()

    dev.HALF_FILLED.touch()
    dev.make_environment()
    assert not half_a_package.exists()


def test_an_empty_database_of_ones_own_is_fit_for_the_demo_and_that_is_said(dev, own_database, capsys):
    address, _execute = own_database

    dev.check_fit_for_demo(address)

    assert capsys.readouterr().out == "The demo uses the database of DATABASE_URL, which holds nothing so far.\n"


def test_a_database_with_tables_and_nothing_in_them_is_fit_for_the_demo(dev, own_database, portals_tables):
    address, _execute = own_database

    assert dev.ask_database(address, dev.WHAT_IT_HOLDS) == "nothing"


def test_a_demonstration_is_fit_for_the_demo_again(dev, own_database, portals_tables, capsys):
    address, execute = own_database
    execute("insert into events_event values (false), (true)")
    execute("insert into accounts_user values ('secretariat@example.org')")

    dev.check_fit_for_demo(address)

    assert "which holds a demonstration so far" in capsys.readouterr().out


@pytest.mark.parametrize(
    "statement", ["insert into events_event values (false)", "insert into accounts_user values ('rosa@example.org')"]
)
def test_a_portal_in_use_is_refused_in_one_sentence(dev, own_database, portals_tables, statement):
    address, execute = own_database
    execute(statement)

    with pytest.raises(dev.Refused) as refusal:
        dev.check_fit_for_demo(address)

    assert str(refusal.value) == (
        "The database of DATABASE_URL holds a portal in use, so nothing was changed: name an empty one, "
        "or unset DATABASE_URL and ./dev brings its own."
    )


def test_a_database_of_another_program_is_refused(dev, own_database):
    address, execute = own_database
    execute("create table invoices (amount numeric)")

    with pytest.raises(dev.Refused, match="holds something else, so nothing was changed"):
        dev.check_fit_for_demo(address)


def test_a_database_that_does_not_answer_is_refused_without_its_password(dev, tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))

    with pytest.raises(dev.Refused) as refusal:
        dev.ask_database(f"postgres://crm:hidden@/crm?host={tmp_path}")

    assert str(refusal.value) == (
        f"The database of DATABASE_URL does not answer at {tmp_path}: start it, or correct DATABASE_URL."
    )


def test_children_write_bytecode_and_know_the_settings(dev, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    env = dev.child_environment()

    assert "PYTHONDONTWRITEBYTECODE" not in env
    assert env["DJANGO_SETTINGS_MODULE"] == "crm_portal.settings"


def test_settings_left_in_the_shell_do_not_reach_the_demo(dev, monkeypatch):
    monkeypatch.setenv("EMAIL_URL", "smtp://mail.example.org")
    monkeypatch.setenv("TRUSTED_PROXIES", "1")

    assert {"EMAIL_URL", "TRUSTED_PROXIES"}.isdisjoint(dev.own_environment())


def test_a_signal_to_stop_counts_once(dev):
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        with pytest.raises(dev.Stopped):
            dev.stop_on(signal.SIGTERM, None)
        os.kill(os.getpid(), signal.SIGTERM)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def test_alone_it_lists_what_it_can_do(dev):
    done = subprocess.run([sys.executable, dev.__file__], capture_output=True, text=True, check=True)

    assert [line.split()[1] for line in done.stdout.splitlines()][:3] == ["demo", "test", "check"]
