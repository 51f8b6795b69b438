// One import for a project that wants all of it; each module can also be imported by itself.
@_exported public import InovasiCatalog
@_exported public import InovasiExchange
@_exported public import InovasiModel
@_exported public import InovasiReport
@_exported public import InovasiScoring
@_exported public import InovasiValidation

#if Signing
@_exported public import InovasiSigning
#endif

#if Spreadsheet
@_exported public import InovasiSpreadsheet
#endif
