using Consentry.Drafting.Copy;
using Consentry.Drafting.Texting;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>The messages as sheets: each to be copied as it stands, with what it costs to send.</summary>
internal static class MessageSheets
{
    public static Draft Replies(Facts facts) =>
        new(
            $"Automatic replies: {facts.Name}",
            [.. RepliesOf(facts).SelectMany(reply => Sheet(reply.Name, reply.Text))]
        );

    public static Draft Samples(Facts facts) =>
        new(
            $"Sample messages: {facts.Name}",
            [
                .. SampleMessages
                    .Of(facts)
                    .SelectMany((sample, i) => Sheet($"Sample {i + 1} ({sample.UseCase.Id})", sample.Message)),
            ]
        );

    /// <summary>Every message there is, by the name of its sheet.</summary>
    public static IEnumerable<(string Name, SmsText Text)> All(Facts facts) =>
        [.. RepliesOf(facts), .. SampleMessages.Of(facts).Select((sample, i) => ($"Sample {i + 1}", sample.Message))];

    private static IEnumerable<(string Name, SmsText Text)> RepliesOf(Facts facts) =>
        [
            ("Confirmation of a sign-up", ConfirmationReply.Of(facts)),
            ("Answer to HELP", HelpReply.Of(facts)),
            ($"Answer to {Series.Or(facts.Keywords)}", StopReply.Of(facts)),
        ];

    private static IEnumerable<Block> Sheet(string name, SmsText text) =>
        [new Heading(2, name), new Quote(text.Text), new Paragraph($"{text.Size}")];
}
