// Who reads and writes journals reads and writes JSON: whoever imports this module has both.
@_exported public import JSON
