package dossier.io;

/** The kinds of input. */
public enum Kind { TEXT, MARKDOWN, HTML, JSON, JSONL, CSV, TSV }
