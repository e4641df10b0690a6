namespace Consentry.Drafting.Texting;

/// <summary>How the characters of a message travel.</summary>
internal enum SmsEncoding
{
    /// <summary>Seven bits each.</summary>
    Gsm7,

    /// <summary>Sixteen bits each; one character outside the GSM alphabet makes it so for the whole message.</summary>
    Ucs2,
}

/// <summary>A message with what it costs to send: every segment is charged.</summary>
internal sealed record SmsText
{
    private SmsText(string text, SmsEncoding encoding, int units, int segments) =>
        (Text, Encoding, Units, Segments) = (text, encoding, units, segments);

    public string Text { get; }

    public SmsEncoding Encoding { get; }

    /// <summary>Septets, or UTF-16 units.</summary>
    public int Units { get; }

    public int Segments { get; }

    /// <summary>"142 characters, 1 segment (GSM-7)".</summary>
    public string Size =>
        $"{Units} characters, {Segments} {(Segments == 1 ? "segment" : "segments")} ({(Encoding == SmsEncoding.Gsm7 ? "GSM-7" : "UCS-2")})";

    /// <summary>Curly marks become plain ones, since a message must not cost twice for the look of an apostrophe.</summary>
    public static SmsText Of(string text)
    {
        var plain = Gsm7.Plain(text);
        return Gsm7.Holds(plain)
            ? Measured(plain, SmsEncoding.Gsm7, single: 160, part: 153, Septets(plain))
            : Measured(plain, SmsEncoding.Ucs2, single: 70, part: 67, Utf16(plain));
    }

    /// <summary>Of several wordings the first that goes out as one message, else the shortest.</summary>
    public static SmsText Best(params IEnumerable<string> wordings)
    {
        var texts = wordings.Select(Of).ToList();
        return texts.Find(text => text.Segments == 1) ?? texts.MinBy(text => (text.Segments, text.Units))!;
    }

    private static SmsText Measured(string text, SmsEncoding encoding, int single, int part, IEnumerable<int> widths)
    {
        var (units, segments, room) = (0, 1, part);
        foreach (var width in widths)
        {
            units += width;
            if (width > room)
            {
                segments++;
                room = part;
            }

            room -= width;
        }

        return new SmsText(text, encoding, units, units <= single ? 1 : segments);
    }

    private static IEnumerable<int> Septets(string text) => text.Select(Gsm7.Septets);

    /// <summary>A character of two units, like one of two septets, is not torn between segments.</summary>
    private static IEnumerable<int> Utf16(string text) =>
        text.EnumerateRunes().Select(rune => rune.Utf16SequenceLength);
}
