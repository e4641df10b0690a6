using Consentry.Storage;

namespace Consentry.Service;

/// <summary>What <c>ledger verify</c> says of a fault.</summary>
internal static class FaultText
{
    public static string Of(LedgerFault fault) =>
        fault.Kind switch
        {
            LedgerFaultKind.Signature =>
                "a checkpoint is not signed by this ledger: it was altered, or is another ledger's",
            LedgerFaultKind.Chain =>
                $"{Place(fault)} does not fit the chain: it was altered, put in or moved, or one before it was removed",
            LedgerFaultKind.Payload => $"{Place(fault)}: its words are not those that were recorded",
            LedgerFaultKind.Sealed => $"{Place(fault)}: its words do not open: they were altered, or a key is missing",
            LedgerFaultKind.Removed =>
                $"{Place(fault)}: its words are gone, and no erasure of its number is recorded after it",
            LedgerFaultKind.State => $"{Place(fault)}: the state of its number is not what its events come to",
            LedgerFaultKind.Head => $"{Place(fault)}: the chain ends elsewhere than was recorded",
            LedgerFaultKind.CutOff => $"{Place(fault)} and what follows is missing: a checkpoint has it",
            LedgerFaultKind.Rewritten =>
                $"{Place(fault)} is another than the checkpoint has: the chain was written anew",
            _ => Place(fault),
        };

    private static string Place(LedgerFault fault) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{fault.Sender}: event {fault.Sequence}");
}
