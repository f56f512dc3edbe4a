"""The rules of a request: what the act is, when it is due, who is asked, what may follow."""
