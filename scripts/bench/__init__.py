"""Speed and size, measured beside others in the same run: ``make bench``.

The figures depend on the machine and on what else it does, so no test looks at them. Nothing here is
part of the program.
"""
