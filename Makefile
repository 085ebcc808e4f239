# Short names for what dev.py does; `make check` is all that CI does.
.PHONY: demo test check score docs

demo:
	python3 dev.py demo

test:
	python3 dev.py test

check:
	.ci/run

score:
	.venv/bin/python -m scoring --show

# Print the outputs in README.md and docs/ anew, and the command reference.
docs:
	XJCLI_WRITE_DOCS=1 .venv/bin/python -m pytest tests/readme tests/cli -q
