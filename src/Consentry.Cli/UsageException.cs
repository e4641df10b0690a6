namespace Consentry.Cli;

/// <summary>The call itself is wrong; the message says how, without a capital and without a full stop.</summary>
internal sealed class UsageException(string message) : Exception(message);
