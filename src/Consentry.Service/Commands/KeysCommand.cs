using System.CommandLine;
using Consentry.Storage;

namespace Consentry.Service.Commands;

/// <summary><c>consentry keys</c>: the file with the keys of a ledger.</summary>
internal static class KeysCommand
{
    public static Command Create()
    {
        var create = new Command("create", "Make the keys of a new ledger.") { Places.Keys };
        create.SetAction(call =>
        {
            KeyFile.Create(call.GetRequiredValue(Places.Keys));
            Call.Say(
                $"{call.GetRequiredValue(Places.Keys)}: made. Keep a copy apart from the ledger: without it no number in it can be read."
            );
            return Call.Done;
        });

        var rotate = new Command("rotate", "Add new keys: what is new uses them, what is old stays readable.")
        {
            Places.Keys,
        };
        rotate.SetAction(call =>
        {
            var ring = KeyFile.Rotate(call.GetRequiredValue(Places.Keys));
            Call.Say(
                $"{call.GetRequiredValue(Places.Keys)}: has version {ring.LookupVersion} now."
                    + " Give it to every process that works on the ledger and start them anew."
            );
            return Call.Done;
        });

        var publicKey = new Command("public", "Print the key with which others check what this ledger signed, as PEM.")
        {
            Places.Keys,
        };
        publicKey.SetAction(call =>
        {
            Console.Out.Write(KeyFile.Read(call.GetRequiredValue(Places.Keys)).ExportPublicKey());
            return Call.Done;
        });

        return new Command("keys", "The keys of a ledger, in a file outside of it.") { create, rotate, publicKey };
    }
}
