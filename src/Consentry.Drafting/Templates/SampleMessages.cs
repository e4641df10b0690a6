using Consentry.Drafting.Texting;

namespace Consentry.Drafting.Templates;

/// <summary>A message as the campaign would send it.</summary>
/// <param name="UseCase">What it is an example of.</param>
internal sealed record Sample(UseCase UseCase, SmsText Message);

/// <summary>One for each use case, and two at least: reviewers send a single one back.</summary>
/// <remarks>They hold no link and no phone number, so that the flags for these in the record are both "no".</remarks>
internal static class SampleMessages
{
    private const int Fewest = 2;

    public static IReadOnlyList<Sample> Of(Facts facts)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var samples = Shown(facts).Select(Next).ToList();
        while (samples.Count < Fewest)
            samples.Add(Next(samples[0].UseCase));

        return samples;

        Sample Next(UseCase useCase)
        {
            var body = SampleBodies.For(useCase, facts.Types).First(used.Add);
            return new Sample(useCase, SmsText.Of($"{facts.Name}: {body} Reply STOP to opt out."));
        }
    }

    /// <summary>A mixture is shown by the use cases that are named beside it.</summary>
    private static List<UseCase> Shown(Facts facts)
    {
        var own = facts.UseCases.Where(useCase => !useCase.IsMixture).ToList();
        return own.Count > 0 ? own : [facts.UseCases[0]];
    }
}
