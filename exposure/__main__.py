"""``python -m exposure``: the same as the command."""

from exposure.cli import main

if __name__ == "__main__":
    main()
