"""A project becomes an account (a neutral tree), the account becomes Markdown and other formats.

Knows the nouns, and of what a text says how its quotation marks nest.
"""
