"""The rules of check_pdf.py, a module for each part of a PDF file."""
