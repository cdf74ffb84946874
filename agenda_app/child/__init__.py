"""Work on files from outside, in a child process: no file can stop or fill the program itself.

A file may make a library loop, crash or unpack without end. The child that looks at it has so much
memory and so much time, and is ended when somebody cancels. What it answers is plain data, which
is not trusted either: a file may have taken the child over.
"""

from __future__ import annotations
