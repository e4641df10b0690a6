using System.Reflection;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rulebook;
using Consentry.Tests.Reading;

namespace Consentry.Tests.Rulebook;

/// <summary>
/// What must hold for every joint requirement. The files of <c>Tables/together</c> have pairs beside its examples: verdict, then
/// behind each tab a document, which begins with what it is.
/// </summary>
public sealed class TogetherTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Tables", "together");

    public static TheoryData<string> Ids => [.. Editions.Latest.Joint.Select(r => r.Id)];

    public static TheoryData<string, int> EveryExample =>
        [
            .. Editions.Latest.Joint.SelectMany(
                r => r.Examples.Index(),
                (r, e) => new TheoryDataRow<string, int>(r.Id, e.Index)
            ),
        ];

    [Fact]
    public void Every_joint_requirement_is_in_the_latest_edition_exactly_once() =>
        Assert.Equal(
            typeof(Editions)
                .Assembly.GetTypes()
                .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(f => f.FieldType == typeof(JointRequirement))
                .Select(f => ((JointRequirement)f.GetValue(null)!).Id)
                .Order(),
            Editions.Latest.Joint.Select(r => r.Id).Order()
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_says_what_it_asks_on_whose_word_and_its_codes_are_known(string id)
    {
        var requirement = Of(id);
        Assert.Matches("^joint(\\.|-[a-z]+)[a-z-]+$", id);
        Assert.All([requirement.Statement, requirement.Why, requirement.Fix], Assert.NotEmpty);
        Assert.NotEmpty(requirement.Sources);
        Assert.Equal(requirement.RequiredBy == Reviewers.Core, requirement.Codes.Count == 0);
        Assert.All(requirement.Codes, code => Assert.NotNull(CodeCatalogue.MeaningOf(code, id)));
        Assert.All(requirement.Reasons, r => Assert.True(char.IsLower(r.Text[0]) && r.Text[^1] != '.', r.Text));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Two_examples_meet_it_and_one_falls_short_for_each_reason(string id)
    {
        var requirement = Of(id);
        Assert.InRange(requirement.Examples.Count(e => e.Reason is null), 2, int.MaxValue);
        Assert.Equal(
            requirement.Reasons.Select(r => r.Id).Order(),
            requirement.Examples.Where(e => e.Reason is not null).Select(e => e.Reason!.Id).Distinct().Order()
        );
    }

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void An_example_gets_its_verdict_and_quotes_each_document_where_it_is_marked(string id, int index)
    {
        var example = Of(id).Examples[index];
        var marked = example.Documents.Select(d => MarkedText.Split(d.Text)).ToList();
        var vettings = example.Documents.Select((d, i) => Vetted(d, marked[i].Text, example.Sender)).ToList();
        var verdict = Judged(id, vettings);

        Assert.Equal(example.Reason, verdict.Reason);
        Assert.Equal(example.IsAsked, verdict is not Verdict.NotApplicable);
        var quoted = verdict.Evidence.Where(e => e.Role != EvidenceRole.LeadIn).ToList();
        Assert.Equal(
            marked.SelectMany((m, i) => m.Quotes(vettings[i].Document)).Order(),
            quoted.Select(e => vettings[e.Document].Document.Quote(e.Span)).Order()
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void At_least_ten_pairs_beside_the_examples_are_judged_as_labelled_half_of_them_agreeing(string id)
    {
        var rows = File.ReadLines(Path.Combine(Folder, id + ".txt")).Where(l => l.Length > 0 && l[0] != '#').ToList();
        Assert.All(
            rows,
            row =>
            {
                var fields = row.Split('\t');
                Assert.Equal((fields[0], row), (Judged(id, [.. fields[1..].Select(Vetted)]).Label(), row));
            }
        );
        Assert.InRange(rows.Count, 10, int.MaxValue);
        Assert.InRange(rows.Count(r => r.StartsWith("met", StringComparison.Ordinal)), rows.Count / 2, rows.Count);
    }

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void The_order_of_the_documents_changes_no_verdict(string id, int index)
    {
        var example = Of(id).Examples[index];
        var vettings = example
            .Documents.Select(d => Vetted(d, MarkedText.Split(d.Text).Text, example.Sender))
            .Reverse()
            .ToList();
        Assert.Equal(example.Reason, Judged(id, vettings).Reason);
    }

    [Fact]
    public void One_document_alone_and_none_at_all_have_nothing_to_compare()
    {
        var alone = Vetted(new JointText(DocumentKind.Terms, ""), "Fern Salon (“we”) texts you daily.", null);
        Assert.All(Editions.Latest.Joint, r => Assert.IsType<Verdict.NotApplicable>(Judged(r.Id, [alone])));
        Assert.All(Editions.Latest.Joint, r => Assert.IsType<Verdict.NotApplicable>(Judged(r.Id, [])));
    }

    private static JointRequirement Of(string id) => Editions.Latest.Joint.Single(r => r.Id == id);

    private static Verdict Judged(string id, IReadOnlyList<Vetting> vettings) =>
        Vet.Together(vettings, new VettingOptions(Editions.Latest)).Single(f => f.Requirement.Id == id).Verdict;

    /// <summary>
    /// "form: words of its box", with headings before them where the page ("#") or the form ("##") has one; "policy@https://…: text".
    /// </summary>
    private static Vetting Vetted(string written)
    {
        var colon = written.IndexOf(": ", StringComparison.Ordinal);
        var (head, text) = (
            written[..colon].Split('@'),
            written[(colon + 2)..].Replace("\\n", "\n", StringComparison.Ordinal)
        );
        var document = head[0] switch
        {
            "form" => InForm(text),
            "policy" => Consentry.Rulebook.Together.Compared.InPolicy(text),
            _ => Consentry.Rulebook.Together.Compared.InTerms(text),
        };
        return Vetted(head.Length > 1 ? document with { Address = new Uri(head[1]) } : document, document.Text, null);
    }

    private static JointText InForm(string written)
    {
        var parts = written.Split("\n\n");
        var form = Consentry.Rulebook.Together.Compared.InForm(parts[^1]);
        var page = parts.FirstOrDefault(p => p.StartsWith("# ", StringComparison.Ordinal));
        var heading = parts.FirstOrDefault(p => p.StartsWith("## ", StringComparison.Ordinal));
        var words = heading is null ? form.Text : form.Text.Replace("Sign up", heading[3..], StringComparison.Ordinal);
        return form with { Text = page is null ? words : $"{page}\n\n{words}" };
    }

    private static Vetting Vetted(JointText text, string markdown, string? sender)
    {
        var document = Given.Markdown(markdown);
        document.Publication = text.Address is { } address ? new Publication(address, address, 200) : null;
        var readAs = text.As switch
        {
            DocumentKind.Privacy => ReadAs.Privacy,
            DocumentKind.Form => ReadAs.Form,
            _ => ReadAs.Terms,
        };
        return Vet.Document(document, new VettingOptions(Editions.Latest) { As = readAs, Sender = sender });
    }
}
