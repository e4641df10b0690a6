using Consentry.Documents;
using Consentry.Drafting;
using Consentry.Drafting.Templates;
using Consentry.Drafting.Texting;
using Consentry.Judging;
using Consentry.Profiles;
using Consentry.Rulebook;
using Consentry.Tests.Properties;
using CsCheck;

namespace Consentry.Tests.Drafting;

/// <summary>What holds for the drafts of every sender, whatever it is called.</summary>
public sealed class DraftProperties
{
    private static readonly int Senders = Endurance.Cases(600);

    [Fact]
    public void Every_reviewer_accepts_every_draft() =>
        GeneratedSenders.All.Sample(
            profile => Assert.Equal("", string.Join('\n', Refusals(profile))),
            iter: Senders,
            print: Print
        );

    [Fact]
    public void Every_message_and_field_keeps_to_the_registrars_lengths() =>
        GeneratedSenders.All.Sample(
            profile =>
            {
                var facts = Drafting.Senders.Facts(profile);
                var name = Gsm7.Plain(facts.Name);
                Assert.All(
                    MessageSheets.All(facts),
                    message =>
                    {
                        Assert.InRange(message.Text.Text.Length, 20, 320);
                        Assert.StartsWith(name, message.Text.Text, StringComparison.Ordinal);
                    }
                );
                Assert.InRange(CampaignRecord.Description(facts).Length, 40, CampaignRecord.Most);
                Assert.InRange(CampaignRecord.MessageFlow(facts).Length, 40, CampaignRecord.Most);
            },
            iter: Senders,
            print: Print
        );

    private static IEnumerable<string> Refusals(Profile profile)
    {
        var result = Drafts.Of(profile, Drafting.Senders.Today);
        if (!result.IsDrafted)
            return result.Missing.Select(m => m.ToString()).Concat(result.Defects.Select(d => d.ToString()));

        return from file in result.Set.Files
            let readAs = As(file.Name)
            where readAs is not null
            let vetting = Vetted(file, readAs.Value, profile.Name!)
            let unmet = vetting.Findings.Where(f => f.Verdict is Verdict.Unmet or Verdict.Review).ToList()
            where unmet.Count > 0 || Enum.GetValues<Reviewers>().Any(r => vetting.OutcomeFor(r) != Outcome.Accepted)
            select $"{file.Name}: {string.Join(' ', unmet.Select(f => f.Requirement.Id))}";
    }

    private static Vetting Vetted(DraftFile file, ReadAs readAs, string sender) =>
        Vet.Page(
            new Page(file.Bytes, file.Name),
            new VettingOptions(Editions.Latest)
            {
                As = readAs,
                For = Reviewers.Strict,
                Sender = sender,
            }
        ).Vetting!;

    private static ReadAs? As(string file) =>
        Path.GetExtension(file) is not (".html" or ".md") ? null
        : file.StartsWith("privacy-policy", StringComparison.Ordinal) ? ReadAs.Privacy
        : file.StartsWith("messaging", StringComparison.Ordinal) ? ReadAs.Privacy
        : file.StartsWith("sms-terms", StringComparison.Ordinal) ? ReadAs.Terms
        : null;

    private static string Print(Profile profile) =>
        $"{profile} types: {string.Join('|', profile.MessageTypes)} use cases: {string.Join('|', profile.UseCases)} keywords: {string.Join('|', profile.Keywords)}";
}
