namespace Consentry.Storage;

public enum StorageFault
{
    /// <summary>The database cannot be reached, is locked or its disk is full: the same may work later.</summary>
    Unavailable,

    /// <summary>The keys are missing, or are not those of this ledger.</summary>
    Keys,

    /// <summary>No sender has the id.</summary>
    UnknownSender,

    /// <summary>The database is no ledger, or one of a later version.</summary>
    Foreign,
}

/// <summary>What keeps the ledger from working, with a message for who runs it. No message names a number or its words.</summary>
public sealed class StorageException(StorageFault fault, string message, Exception? cause = null)
    : Exception(message, cause)
{
    public StorageFault Fault { get; } = fault;
}
