"""From what somebody wants to the finished paper: content gathered, laid out, checked."""
