using System.Globalization;
using System.Text.RegularExpressions;

namespace Consentry.OptOut.Answering;

/// <summary>Holds a reply against what reviewers and the law ask of it.</summary>
public static partial class ReplyChecks
{
    public const int Shortest = 20;
    public const int Longest = 320;

    /// <summary>All that is wrong with it, in the order of this file; none where it passes.</summary>
    /// <param name="kind">What it answers.</param>
    /// <param name="text">As it is sent.</param>
    /// <param name="brand">The sender's name.</param>
    public static IReadOnlyList<ReplyFinding> Check(ReplyKind kind, string text, string brand)
    {
        ArgumentNullException.ThrowIfNull(text);
        var checks = kind switch
        {
            ReplyKind.Stop => Stop(text, brand),
            ReplyKind.Help => Help(text, brand),
            _ => Resume(text, brand),
        };
        return [.. checks.Append(Length(text)).OfType<ReplyFinding>()];
    }

    private static ReplyFinding?[] Stop(string text, string brand) =>
        [
            Names(text, brand, "reply.stop-brand"),
            Says(
                text,
                "acknowledges",
                "reply.stop-acknowledges",
                "it does not confirm the request; say that they are unsubscribed"
            ),
            Says(text, "no-more", "reply.stop-no-more", "it does not say that no more texts follow; say so"),
            Vocabulary.Says("sells", text)
                ? new("reply.stop-no-marketing", "it sells something; the confirmation may hold no marketing")
                : null,
        ];

    private static ReplyFinding?[] Help(string text, string brand) =>
        [
            Names(text, brand, "reply.help-brand"),
            Contact().IsMatch(text)
                ? null
                : new(
                    "reply.help-contact",
                    "it gives no way to reach the sender; add an e-mail address, a phone number or a page"
                ),
            Says(text, "stop", "reply.help-stop", "it does not say how to end texts; add 'Reply STOP to end'"),
        ];

    private static ReplyFinding?[] Resume(string text, string brand) =>
        [
            Names(text, brand, "reply.optin-brand"),
            Says(
                text,
                "frequency",
                "reply.optin-frequency",
                "it does not say how many texts come; add 'Msg frequency varies' or a number"
            ),
            Says(text, "rates", "reply.optin-rates", "it does not say what texts cost; add 'Msg&data rates may apply'"),
            Says(text, "help", "reply.optin-help", "it does not say how to get help; add 'Reply HELP for help'"),
            Says(text, "stop", "reply.optin-stop", "it does not say how to end texts; add 'STOP to end'"),
        ];

    private static ReplyFinding? Names(string text, string brand, string id) =>
        Folding.Words(text).Contains(Folding.Words(brand), StringComparison.Ordinal)
            ? null
            : new(id, $"it does not name the sender; begin it with '{brand}:'");

    private static ReplyFinding? Says(string text, string phrases, string id, string message) =>
        Vocabulary.Says(phrases, text) ? null : new(id, message);

    private static ReplyFinding? Length(string text) =>
        text.Length is >= Shortest and <= Longest
            ? null
            : new(
                "reply.length",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"it has {text.Length} characters; registries take {Shortest} to {Longest}"
                )
            );

    /// <summary>An e-mail address, a page, or seven digits and more.</summary>
    [GeneratedRegex(
        @"[^\s@]@[^\s@]+\.[a-z]{2}|(^|[\s/])[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(/|\b)|\d([-. ()/]*\d){6}",
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.NonBacktracking
    )]
    private static partial Regex Contact();
}
