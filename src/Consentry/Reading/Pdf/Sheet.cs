using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Consentry.Reading.Pdf;

/// <summary>The glyphs of one page, before anything is made of them.</summary>
/// <param name="Height">Of the page, in points.</param>
internal sealed record Sheet(IReadOnlyList<Glyph> Glyphs, double Height)
{
    /// <summary>Fewer visible characters beside a picture are a stamp on it.</summary>
    private const int FewestGlyphs = 25;

    public static Sheet Empty { get; } = new([], 0);

    /// <summary>A picture of a page, as a scanner makes it.</summary>
    public bool IsPicture { get; init; }

    private static readonly string[] BoldNames = ["bold", "black", "heavy", "semibold", "demi"];

    /// <summary>Text that does not run across the page is a stamp or a margin note, and stays out.</summary>
    public static Sheet Of(Page page)
    {
        var links = Links(page);
        var bounds = page.CropBox.Bounds;
        var glyphs = new List<Glyph>();
        foreach (var letter in page.Letters)
        {
            if (letter.TextOrientation == TextOrientation.Horizontal && Of(letter, links) is { } glyph)
            {
                if (glyph.Right > bounds.Left - 1 && glyph.Left < bounds.Right + 1)
                    glyphs.Add(glyph);
            }
        }

        var isPicture = page.NumberOfImages > 0 && glyphs.Count(g => !g.IsSpace) < FewestGlyphs;
        glyphs.AddRange(Bullets(page, glyphs));
        return new Sheet(glyphs, page.Height) { IsPicture = isPicture };
    }

    private static Glyph? Of(Letter letter, List<(PdfRectangle Place, string Target)> links)
    {
        var start = letter.StartBaseLine;
        var size = letter.PointSize;
        var right = Math.Max(letter.EndBaseLine.X, start.X);
        if (
            !double.IsFinite(start.X)
            || !double.IsFinite(start.Y)
            || !double.IsFinite(right)
            || size is not (> 0.5 and < 2000)
        )
            return null;

        var target = links.Count == 0 ? null : TargetAt(links, (start.X + right) / 2, start.Y + (size / 4));
        return new Glyph(Characters(letter), start.X, right, start.Y, Math.Round(size, 1), IsBold(letter), target);
    }

    private static string Characters(Letter letter)
    {
        var value = letter.Value ?? "";
        if (value is not [var c])
            return value;

        return c switch
        {
            '\uFB00' => "ff",
            '\uFB01' => "fi",
            '\uFB02' => "fl",
            '\uFB03' => "ffi",
            '\uFB04' => "ffl",
            '\uFB05' or '\uFB06' => "st",
            // Symbol and Wingdings: what lists of Word begin with.
            >= '\uF020' and <= '\uF0FF' => Glyph.Bullet,
            _ when letter.FontName?.Contains("Wingdings", StringComparison.OrdinalIgnoreCase) == true => Glyph.Bullet,
            _ => value,
        };
    }

    private static bool IsBold(Letter letter)
    {
        var name = letter.FontName ?? "";
        return letter.FontDetails?.IsBold == true
            || letter.RenderingMode is TextRenderingMode.FillThenStroke
            || BoldNames.Any(b => name.Contains(b, StringComparison.OrdinalIgnoreCase));
    }

    private static string? TargetAt(List<(PdfRectangle Place, string Target)> links, double x, double y)
    {
        foreach (var (place, target) in links)
        {
            if (x >= place.Left && x <= place.Right && y >= place.Bottom - 1 && y <= place.Top + 1)
                return target;
        }

        return null;
    }

    private static List<(PdfRectangle Place, string Target)> Links(Page page)
    {
        const int most = 5000;
        return
        [
            .. page.GetAnnotations()
                .Take(most)
                .Select(a => (Places: Places(a), (a.Action as UriAction)?.Uri))
                .Where(link => !string.IsNullOrEmpty(link.Uri))
                .SelectMany(link => link.Places.Select(place => (place, link.Uri!)))
                .Take(most),
        ];
    }

    /// <summary>One that runs over several lines has a place on each.</summary>
    private static IEnumerable<PdfRectangle> Places(Annotation annotation) =>
        annotation.QuadPoints.Count > 0
            ? annotation.QuadPoints.Select(q => Around([.. q.Points]))
            : [Around([annotation.Rectangle.BottomLeft, annotation.Rectangle.TopRight])];

    private static PdfRectangle Around(PdfPoint[] points) =>
        new(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));

    /// <summary>Browsers draw the discs, circles and squares of lists as shapes.</summary>
    private static List<Glyph> Bullets(Page page, List<Glyph> glyphs)
    {
        const int most = 20_000;
        var bullets = new List<Glyph>();
        var lines = glyphs.Where(g => !g.IsSpace).ToLookup(g => (int)Math.Floor(g.Baseline / 20));
        foreach (var path in page.Paths.Take(most))
        {
            if (path.IsClipping || path.GetBoundingRectangle() is not { } box)
                continue;

            var (width, height) = (box.Width, box.Height);
            if (width is < 1.5 or > 9 || Math.Abs(width - height) > 1.2)
                continue;

            var middle = (box.Top + box.Bottom) / 2;
            var band = (int)Math.Floor(middle / 20);
            var line = lines[band]
                .Concat(lines[band - 1])
                .Where(g =>
                    g.Left > box.Right
                    && g.Left - box.Right < g.Size * 2
                    && width < g.Size * 0.7
                    && middle - g.Baseline is var up
                    && up > g.Size * 0.05
                    && up < g.Size * 0.6
                )
                .MinBy(g => g.Left);
            if (line is not null)
                bullets.Add(new Glyph(Glyph.Bullet, box.Left, box.Right, line.Baseline, line.Size, false, null));
        }

        return bullets;
    }
}
