"""A project becomes an account (a neutral tree), the account becomes Markdown and other formats.

Knows the nouns, and of what a text says how its quotation marks nest.

    account, traces, versions         the account: its sentences, where each comes from, what is said of versions
    presets, document, phrases        which of it a page shows, the page before any format, its fixed words
    formats, file_names               which format a name asks for, and names every system takes
    markdown, escape, proof           a page as Markdown, read back before it leaves
    html_page                         ... as one HTML file
    docx, odt                         ... as Word and OpenDocument texts
    docx_parts, odt_parts, xml_text   ... and what these have in common
    pdf, pdf_tags, fonts              ... as PDF
    json_data, csv_table, tei, tmx    data: the account, discrepancies, parallel segments, translation memory
"""
