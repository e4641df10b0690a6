namespace Consentry.Reading;

/// <summary>Leaves a reader whose page falls into more blocks than are kept; <see cref="Reader"/> turns it into a failure.</summary>
internal sealed class TooManyBlocksException : Exception;
