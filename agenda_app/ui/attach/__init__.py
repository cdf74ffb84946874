"""Files become attachments in the window, and what only a person knows is asked for."""
