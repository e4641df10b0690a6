using System.Text.Json;
using Consentry.OptOut;

namespace Consentry.Tests.OptOut;

/// <summary>Messages written for this project, with the label that a person gave them.</summary>
internal sealed record LabelledMessage(string Text, Request Label)
{
    /// <summary>Those with nothing in them that asks to end texts.</summary>
    public static string[] OrdinarySets { get; } =
    ["ordinary", "ordinary-replies", "ordinary-chats", "ordinary-chats-2"];

    public static string[] Sets { get; } =
    ["first", "second", "revocations", "third", "fourth", "fifth", "sixth", "seventh", "mailbox", .. OrdinarySets];

    public static IReadOnlyList<LabelledMessage> Load(string set) =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "OptOut", "Messages", $"{set}.jsonl"))
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Select(message => new LabelledMessage(
                    message.GetProperty("text").GetString()!,
                    Named(message.GetProperty("label").GetString()!)
                )),
        ];

    public static Request Named(string label) =>
        label switch
        {
            "revoke" => Request.Revoke,
            "help" => Request.Help,
            "resume" => Request.Resume,
            "wrong-number" => Request.WrongNumber,
            _ => Request.None,
        };
}
