namespace Consentry.Reading.Pdf;

/// <summary>A character where it stands on its page, in points, up and to the right.</summary>
/// <param name="Value">Usually one character; white space where the PDF has a glyph for it.</param>
/// <param name="Right">Where the next glyph would stand.</param>
/// <param name="Target">Where it leads; null where it leads nowhere.</param>
internal sealed record Glyph(
    string Value,
    double Left,
    double Right,
    double Baseline,
    double Size,
    bool IsBold,
    string? Target
)
{
    public const string Bullet = "•";

    public bool IsSpace => string.IsNullOrWhiteSpace(Value);

    /// <summary>A glyph of which nothing says what character it shows.</summary>
    public bool IsUnknown => Value.Length == 0 || Value[0] is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or < ' ';
}
