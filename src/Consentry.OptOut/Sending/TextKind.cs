using Consentry.OptOut.Answering;
using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Sending;

/// <summary>What a program and a category are at a sender.</summary>
/// <param name="Missing">Null where they are known.</param>
/// <param name="IsMarketing">Some text of them may be.</param>
/// <param name="Program">The one it is of; null where it may be of several.</param>
internal readonly record struct TextKind(SendReason? Missing, bool IsMarketing, SenderProgram? Program)
{
    public static TextKind Of(SenderSettings sender, Scope texts)
    {
        SenderProgram? last = null;
        int programs = 0,
            matching = 0,
            categories = 0;
        var isMarketing = false;
        foreach (var program in sender.Programs)
        {
            if (texts.Program is { } name && !string.Equals(name, program.Name, StringComparison.Ordinal))
                continue;

            programs++;
            var before = categories;
            foreach (var category in program.Categories)
            {
                if (texts.Category is { } kind && !string.Equals(kind, category.Name, StringComparison.Ordinal))
                    continue;

                categories++;
                isMarketing |= category.IsMarketing;
            }

            if (texts.Category is null || categories > before)
                (last, matching) = (program, matching + 1);
        }

        return texts.Program is not null && programs == 0
                ? new(SendReason.UnknownProgram, IsMarketing: true, Program: null)
            : texts.Category is not null && categories == 0
                ? new(SendReason.UnknownCategory, IsMarketing: true, Program: null)
            : new(Missing: null, isMarketing || categories == 0, matching == 1 ? last : null);
    }
}
