using Consentry.OptOut.Answering;
using Microsoft.AspNetCore.Http.Features;

namespace Consentry.Service.Pages;

/// <summary>What somebody filled in, as they did.</summary>
public sealed record OptOutInput
{
    /// <summary>The longest that anybody can mean by a form of three fields.</summary>
    internal const int MaxBody = 64 * 1024;

    /// <summary>UTF-16 units. The field in the form ends there, and what a program sends beyond is cut off: no request fails for it.</summary>
    public const int LongestRemark = 1000;

    private const int LongestNumber = 100;

    public static OptOutInput Empty { get; } = new();

    public string Number { get; init; } = "";

    /// <summary>Those of <see cref="Programs"/>, and not all texts.</summary>
    public bool IsOnlySome { get; init; }

    /// <summary>Names of programs of the sender, in its order; they may be ticked though all texts are to stop.</summary>
    public IReadOnlyList<string> Programs { get; init; } = [];

    /// <summary>Null where there is none.</summary>
    public string? Remark { get; init; }

    /// <summary>A body of another kind is an empty form.</summary>
    /// <exception cref="BadHttpRequestException">The body is too large, or broke off.</exception>
    /// <exception cref="InvalidDataException">It is no form.</exception>
    /// <exception cref="NotSupportedException">It is in UTF-7.</exception>
    internal static async Task<OptOutInput> ReadAsync(
        HttpRequest request,
        SenderSettings sender,
        CancellationToken stop
    )
    {
        if (!request.HasFormContentType)
            return Empty;

        var form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MaxBody }, stop);
        var ticked = form["program"];
        var remark = form["remark"].ToString().Trim();
        return new OptOutInput
        {
            Number = Cut(form["number"].ToString().Trim(), LongestNumber),
            // Whatever else it says, all texts stop: no value that a program makes up may stop less than was meant.
            IsOnlySome = IsChoice(sender) && form["choice"].ToString() is "some",
            Programs =
            [
                .. sender.Programs.Select(p => p.Name).Where(name => ticked.Contains(name, StringComparer.Ordinal)),
            ],
            Remark = remark is "" ? null : Cut(remark, LongestRemark),
        };
    }

    /// <summary>With one program, or none, there is nothing to choose.</summary>
    internal static bool IsChoice(SenderSettings sender) => sender.Programs.Count > 1;

    /// <summary>Never between the halves of a character.</summary>
    private static string Cut(string text, int length) =>
        text.Length <= length ? text
        : char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)]
        : text[..length];
}
