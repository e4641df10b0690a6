using System.Text.Json;
using System.Text.Json.Serialization;
using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>A state as it stands in the database: compact JSON, always the same for the same state.</summary>
internal static class StateText
{
    public const int AllBlocked = 2;

    public static string Of(ConsentState state) =>
        JsonSerializer.Serialize(
            new Written(
                [.. state.Blocks.Select(Row)],
                [.. state.Consents.Select(Row)],
                state.Wrong is { } wrong ? Row(wrong) : null,
                state.Ended?.Microseconds
            ),
            StateJson.Default.Written
        );

    /// <exception cref="JsonException">It is none.</exception>
    public static ConsentState Parse(string text)
    {
        var written =
            JsonSerializer.Deserialize(text, StateJson.Default.Written) ?? throw new JsonException("no state");
        return new ConsentState
        {
            Blocks = [.. written.Blocks.Select(Act)],
            Consents = [.. written.Consents.Select(Act)],
            Wrong = written.Wrong is { } wrong ? Act(wrong) : null,
            Ended = written.Ended is { } ended ? new Moment(ended) : null,
        };
    }

    /// <summary>0 where nothing is blocked, 1 where some texts are, 2 where all are.</summary>
    public static int Blocked(ConsentState state)
    {
        if (state.IsBlocked)
            return AllBlocked;

        return state.Blocks.Any(b => b.Kind == EventKind.Revoked) ? 1 : 0;
    }

    private static WrittenAct Row(Act act) =>
        new(act.Kind.Name(), act.Scope.ToString(), act.At.Microseconds, act.Sequence);

    private static Act Act(WrittenAct row) =>
        new(
            EventKinds.Named(row.Kind) ?? throw new JsonException($"no kind: {row.Kind}"),
            Scope.Parse(row.Scope) ?? throw new JsonException($"no scope: {row.Scope}"),
            new Moment(row.At),
            row.Event
        );

    internal sealed record Written(WrittenAct[] Blocks, WrittenAct[] Consents, WrittenAct? Wrong, long? Ended);

    internal sealed record WrittenAct(string Kind, string Scope, long At, long Event);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(StateText.Written))]
internal sealed partial class StateJson : JsonSerializerContext;
