using System.Globalization;

namespace Consentry.OptOut.Answering;

/// <summary>What a reply costs to send: each segment is charged.</summary>
/// <param name="IsGsm7">Seven bits a character; one character outside the GSM alphabet makes it sixteen for the whole text.</param>
/// <param name="Units">Septets, or UTF-16 units.</param>
/// <param name="Segments">From 1.</param>
public readonly record struct ReplySize(bool IsGsm7, int Units, int Segments)
{
    /// <summary>3GPP TS 23.038: one septet.</summary>
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /// <summary>Two septets.</summary>
    private const string Extension = "\f^{}\\[~]|€";

    private const int Septets = 160;
    private const int PartSeptets = 153;
    private const int Wide = 70;
    private const int PartWide = 67;

    public static ReplySize Of(string text)
    {
        var isGsm7 = text.All(c => Width(c) > 0);
        return isGsm7
            ? Of(isGsm7, [.. text.Select(Width)], Septets, PartSeptets)
            : Of(isGsm7, [.. text.EnumerateRunes().Select(rune => rune.Utf16SequenceLength)], Wide, PartWide);
    }

    /// <summary>"142 characters, 1 segment (GSM-7)".</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Units} characters, {Segments} {(Segments == 1 ? "segment" : "segments")} ({(IsGsm7 ? "GSM-7" : "UCS-2")})"
        );

    /// <summary>A character of two units is not torn between segments.</summary>
    private static ReplySize Of(bool isGsm7, IReadOnlyList<int> widths, int single, int part)
    {
        var units = widths.Sum();
        if (units <= single)
            return new ReplySize(isGsm7, units, 1);

        int segments = 1,
            room = part;
        foreach (var width in widths)
        {
            if (width > room)
                (segments, room) = (segments + 1, part);

            room -= width;
        }

        return new ReplySize(isGsm7, units, segments);
    }

    private static int Width(char c) =>
        Basic.Contains(c, StringComparison.Ordinal) ? 1
        : Extension.Contains(c, StringComparison.Ordinal) ? 2
        : 0;
}
