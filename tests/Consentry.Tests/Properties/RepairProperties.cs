using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rulebook;
using Consentry.Tests.Rewording;
using CsCheck;

namespace Consentry.Tests.Properties;

/// <summary>What holds for every repair, whatever page the near miss stands on: the repaired page is read anew from its source.</summary>
public sealed class RepairProperties
{
    private static readonly int Cases = Endurance.Cases(400);

    private static readonly Gen<string> Pages = Gen.Select(
        GeneratedPolicies.Markdown,
        Gen.OneOf([.. RepairRows.All.Where(row => row.Repaired is not null).Select(row => row.Text)]),
        GeneratedPolicies.Markdown,
        (before, near, after) => $"{before}\n\n{near}\n\n{after}"
    );

    [Fact]
    public void A_repaired_row_meets_its_requirement() =>
        Assert.All(
            RepairRows.All.Where(row => row.Repaired is not null),
            row => Assert.IsType<Verdict.Met>(Vetted.To(row.Requirement, Repaired(row.Text, row.Requirement)))
        );

    /// <summary>Put right, the denial would stand against the claim, and mend nothing.</summary>
    [Fact]
    public void A_denial_beside_a_claim_on_the_same_data_has_no_repair() =>
        Assert.Null(
            Vetted
                .As(
                    ReadAs.Combined,
                    "We do not sell SMS opt-in data.\n\nWe share your phone number with our advertising partners for their promotions."
                )
                .Findings.Single(f => f.Requirement.Id is "privacy.opt-in-data-excluded")
                .Repair
        );

    [Fact]
    public void A_repair_meets_its_requirement_and_loses_no_other() => Pages.Sample(HoldsAll, iter: Cases);

    [Fact]
    public void A_repair_gives_no_number_or_address_that_the_page_does_not_give() =>
        Pages.Sample(
            text =>
            {
                foreach (var finding in Vetted.As(ReadAs.Combined, text).Findings)
                {
                    var given = (finding.Repair?.Text ?? "")
                        .Split(' ')
                        .Where(word => word.Any(c => char.IsDigit(c) || c is '@' or '/'));
                    Assert.All(
                        given,
                        word => Assert.Contains(word.Trim('.', ',', ';'), text, StringComparison.Ordinal)
                    );
                }
            },
            iter: Cases
        );

    private static void HoldsAll(string text)
    {
        var vetting = Vetted.As(ReadAs.Combined, text);
        var met = vetting.Findings.Where(f => f.Verdict is Verdict.Met).Select(f => f.Requirement.Id).ToList();
        foreach (var finding in vetting.Findings.Where(f => f.Repair is not null))
        {
            var again = Vetted.As(ReadAs.Combined, With(text, vetting.Document, finding.Repair!));
            Assert.True(IsMended(again, finding.Requirement.Id), $"{finding.Requirement.Id}: {finding.Repair!.Text}");
            Assert.All(met, id => Assert.IsNotType<Verdict.Unmet>(again.VerdictOn(id)));
        }
    }

    /// <summary>At the latest when what other findings object to is exempted.</summary>
    private static bool IsMended(Vetting again, string requirement) =>
        again.VerdictOn(requirement) is Verdict.Met
        || Vetted.To(
            requirement,
            $"{again.Document.Source.Text}\n\n{Editions.Latest["privacy.no-prohibited-sharing"].Fix}"
        ) is Verdict.Met;

    private static string Repaired(string text, string requirement)
    {
        var vetting = Vetted.As(ReadAs.Combined, text);
        return With(text, vetting.Document, vetting.Findings.Single(f => f.Requirement.Id == requirement).Repair!);
    }

    /// <summary>As a person would do it: the sentence in the source replaced.</summary>
    private static string With(string source, Document document, Repair repair)
    {
        var place = document.Source.Locate(repair.Span);
        return source[..place.Start] + repair.Text + source[place.End..];
    }
}
