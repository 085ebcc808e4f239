"""Run the command line as `python -m xjcli`."""

from xjcli.cli import main

main()
