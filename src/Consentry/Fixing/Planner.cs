using Consentry.Documents;
using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Rewording;

namespace Consentry.Fixing;

/// <summary>Findings to changes: which words, and where.</summary>
internal sealed class Planner
{
    private const string NewSection = "Text messaging";

    private readonly Recognised page;
    private readonly Document document;
    private readonly Outline outline;
    private readonly Placing placing;
    private readonly Facts facts;
    private readonly List<Change> changes = [];

    public Planner(Recognised page, Facts facts)
    {
        this.page = page;
        document = page.Document;
        outline = new Outline(page);
        placing = Placing.In(document);
        this.facts = facts;
    }

    /// <summary>What has been planned, in the order of the source.</summary>
    public IReadOnlyList<Change> Changes => [.. changes.OrderBy(c => c.Edits[0].Span.Start)];

    /// <summary>Behind the last claim of each section; one that is no running text gets it behind its list or table.</summary>
    public void Exempt(Finding finding, IReadOnlyList<Piece> words)
    {
        var claims = finding.Verdict.Evidence.Where(e => e.Role == EvidenceRole.Decides).Select(e => e.Span);
        foreach (var section in claims.GroupBy(document.SectionOf, StringComparer.Ordinal))
        {
            var last = section.MaxBy(span => span.Start);
            var block = document.BlockAt(last.Start)!;
            var edit = block.Kind is BlockKind.TableRow or BlockKind.Heading
                ? placing.Paragraph(block, words)
                : placing.Sentence(last, words);
            Add(ChangeKind.Exemption, [finding], [edit], "", Seen(words), last);
        }
    }

    /// <summary>The sentence that comes closest, with the words it lacks; false where there is none, or markup is in the way.</summary>
    /// <remarks>Not vetted by itself, as a finding's repair is: the whole document is vetted afterwards.</remarks>
    public bool Reword(Finding finding)
    {
        // What an earlier round broke has no near miss in the page as it came.
        if (finding.Verdict is not Verdict.Unmet || finding.Requirement.Repair(page) is not { } repair)
        {
            return false;
        }

        var edits = SourceEdits.Of(document, repair)?.Select(e => new SourceEdit(e.Span, e.Text)).ToList();
        if (edits is null || edits.Exists(e => changes.Exists(c => c.Edits.Any(other => Touch(other.Span, e.Span)))))
        {
            return false;
        }

        Add(ChangeKind.Rewording, [finding], edits, document.Quote(repair.Span), repair.Text, repair.Span);
        return true;
    }

    /// <summary>Clauses, each where its matter is spoken of; those that belong nowhere get a section before the contacts.</summary>
    public void Write(IReadOnlyList<(Finding Finding, IReadOnlyList<Piece> Words)> clauses)
    {
        // How texts end is said after what they are.
        foreach (
            var group in clauses
                .OrderBy(c => c.Finding.Requirement.Clause!.Words[0].Contains("{keywords}", StringComparison.Ordinal))
                .GroupBy(c => Home(c.Finding.Requirement.Clause!.Place))
                // A section may begin where a clause goes: it must not take that in.
                .OrderBy(g => g.Key is null)
        )
        {
            IReadOnlyList<Finding> findings = [.. group.Select(c => c.Finding)];
            var words = Joined(group.Select(c => c.Words));
            if (group.Key is { } home)
            {
                Add(ChangeKind.Clause, findings, [placing.Paragraph(home, words)], "", Seen(words), home.Span);
            }
            else
            {
                WriteSection(findings, words);
            }
        }
    }

    /// <summary>Blanks that a fact of the sender fills.</summary>
    public void Fill()
    {
        foreach (var (span, key) in Blanks.In(page))
        {
            if (facts[key] is { } fact && placing.Fact(span, fact) is { } edit)
            {
                Add(ChangeKind.Placeholder, [], [edit], document.Quote(span), fact, span);
            }
        }
    }

    /// <summary>Behind which block a clause goes; null for a section of its own.</summary>
    private Block? Home(ClausePlace place) =>
        (place, outline.For(place)) switch
        {
            (ClausePlace.Top, { } title) => title,
            (ClausePlace.Top, null) => document.Blocks[0],
            (_, { } heading) => outline.LastUnder(heading),
            (ClausePlace.Contact or ClausePlace.Privacy, null) => outline.Last,
            _ => null,
        };

    private void WriteSection(IReadOnlyList<Finding> findings, IReadOnlyList<Piece> words)
    {
        var (before, title) = NewHeading();
        var edit = placing.Section(before, outline.Last, title, words);
        Add(ChangeKind.Section, findings, [edit], "", $"{title}\n{Seen(words)}", (before ?? outline.Last).Span);
    }

    /// <summary>
    /// It takes the number of the contacts, and these and what follows move up by one; unless the text refers to a section by
    /// its number: then it comes last, and no reference goes wrong.
    /// </summary>
    private (Block? Before, string Title) NewHeading()
    {
        var before = outline.Contact;
        var last = outline.Headings.LastOrDefault(h => HeadingNumber.In(document.Quote(h.Span)) is not null);
        if (last is null || HeadingNumber.In(document.Quote(last.Span)) is not { } end)
        {
            return (before, NewSection);
        }

        var moved = outline.Headings.SkipWhile(h => h != before).Where(h => h.Level == before?.Level).ToList();
        var number = before is null ? null : HeadingNumber.In(document.Quote(before.Span));
        if (number is null || CrossReferences.Are(document.Text))
        {
            return (null, end.Title(end.Value + 1, NewSection));
        }

        foreach (var heading in moved)
        {
            if (HeadingNumber.In(document.Quote(heading.Span)) is { } old)
            {
                var span = new Span(heading.Span.Start + old.At, heading.Span.Start + old.At + old.Length);
                if (placing.Fact(span, old.Written(old.Value + 1)) is { } edit)
                {
                    Add(
                        ChangeKind.Number,
                        [],
                        [edit],
                        old.Written(old.Value),
                        old.Written(old.Value + 1),
                        heading.Span
                    );
                }
            }
        }

        return (before, number.Title(number.Value, NewSection));
    }

    private static List<Piece> Joined(IEnumerable<IReadOnlyList<Piece>> sentences)
    {
        var joined = new List<Piece>();
        foreach (var sentence in sentences)
        {
            if (joined.Count > 0)
            {
                joined.Add(new Piece(" "));
            }

            joined.AddRange(sentence);
        }

        return joined;
    }

    /// <summary>As a visitor reads it, and where only a person can write it, with the addresses that links lead to.</summary>
    private string Seen(IReadOnlyList<Piece> words) =>
        document.Source.IsUnpacked ? Markup.Of(words, Format.Text) : Markup.Plain(words);

    private static bool Touch(Span a, Span b) => a.Start <= b.End && b.Start <= a.End;

    private void Add(
        ChangeKind kind,
        IReadOnlyList<Finding> findings,
        List<SourceEdit> edits,
        string was,
        string becomes,
        Span near
    ) =>
        changes.Add(
            new Change
            {
                Kind = kind,
                Requirements = [.. findings.Select(f => f.Requirement.Id)],
                Edits = edits,
                Was = was,
                Becomes = becomes,
                At = document.Source.IsUnpacked
                    ? document.PositionOf(near)
                    : document.Source.PositionOf(edits[0].Span.Start),
                Near = near,
                Section = document.SectionOf(near),
            }
        );
}
