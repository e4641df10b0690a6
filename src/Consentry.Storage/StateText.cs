using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>
/// A state as it stands in the database, always the same for the same state: a line for each act, with its register, kind, moment,
/// event and scope. It is read for every text that is to go, so that it has no more to it.
/// </summary>
internal static class StateText
{
    public const int AllBlocked = 2;

    private const string Block = "b";
    private const string Consent = "c";
    private const string Wrong = "w";
    private const string Ended = "e";

    public static string Of(ConsentState state)
    {
        var text = new StringBuilder();
        foreach (var act in state.Blocks)
            Append(text, Block, act);

        foreach (var act in state.Consents)
            Append(text, Consent, act);

        if (state.Wrong is { } wrong)
            Append(text, Wrong, wrong);

        if (state.Ended is { } ended)
            text.Append(CultureInfo.InvariantCulture, $"{Ended} {ended.Microseconds}\n");

        return text.ToString();
    }

    /// <exception cref="FormatException">It is none.</exception>
    public static ConsentState Parse(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Act>();
        var consents = ImmutableArray.CreateBuilder<Act>();
        var state = ConsentState.Empty;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            switch (line)
            {
                case []:
                    break;
                case ['b', ' ', .. var act]:
                    blocks.Add(Act(act));
                    break;
                case ['c', ' ', .. var act]:
                    consents.Add(Act(act));
                    break;
                case ['w', ' ', .. var act]:
                    state = state with { Wrong = Act(act) };
                    break;
                case ['e', ' ', .. var moment]:
                    state = state with { Ended = new Moment(Number(moment)) };
                    break;
                default:
                    throw new FormatException("no line of a state");
            }
        }

        return state with
        {
            Blocks = blocks.DrainToImmutable(),
            Consents = consents.DrainToImmutable(),
        };
    }

    /// <summary>0 where nothing is blocked, 1 where some texts are, 2 where all are.</summary>
    public static int Blocked(ConsentState state)
    {
        if (state.IsBlocked)
            return AllBlocked;

        return state.Blocks.Any(b => b.Kind == EventKind.Revoked) ? 1 : 0;
    }

    private static void Append(StringBuilder text, string register, Act act) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"{register} {act.Kind.Name()} {act.At.Microseconds} {act.Sequence} {act.Scope}\n"
        );

    private static Act Act(ReadOnlySpan<char> line)
    {
        var kind = Next(ref line);
        var at = Number(Next(ref line));
        var sequence = Number(Next(ref line));
        return new Act(
            EventKinds.Named(kind) ?? throw new FormatException("no kind"),
            line is "all" ? Scope.All : Scope.Parse(line.ToString()) ?? throw new FormatException("no scope"),
            new Moment(at),
            sequence
        );
    }

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> line)
    {
        var end = line.IndexOf(' ');
        if (end < 0)
            throw new FormatException("no act");

        var word = line[..end];
        line = line[(end + 1)..];
        return word;
    }

    private static long Number(ReadOnlySpan<char> text) =>
        long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
