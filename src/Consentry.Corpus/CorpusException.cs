namespace Consentry.Corpus;

/// <summary>A corpus that cannot be used; the message names the file, the line where there is one, and the cause.</summary>
public sealed class CorpusException(string message, Exception? cause = null) : Exception(message, cause);
