"""Says what is recorded of legal aid: registers, figures of a month, drafts and statistics."""
