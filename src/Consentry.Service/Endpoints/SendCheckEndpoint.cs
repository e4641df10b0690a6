using Consentry.OptOut.Answering;
using Consentry.OptOut.Ledger;
using Consentry.OptOut.Sending;
using Consentry.Service.Providers;
using Consentry.Service.Regions;
using Consentry.Storage;

namespace Consentry.Service.Endpoints;

/// <summary><c>/v1/send-check</c>: whether a text may go, why or why not, and since when.</summary>
internal static class SendCheckEndpoint
{
    public const int MostNumbers = 10_000;

    /// <summary>One number.</summary>
    public static async Task<SendAnswer> RunAsync(
        HttpContext context,
        SenderBook senders,
        Books books,
        string to,
        string? program = null,
        string? category = null,
        DateTimeOffset? at = null,
        string? sender = null
    ) => (await AnswerAsync(context, senders, books, new SendQuestions([to], program, category, at, sender)))[0];

    /// <summary>Many numbers and one kind of texts.</summary>
    public static async Task<IResult> RunBatchAsync(
        HttpContext context,
        SenderBook senders,
        Books books,
        SendQuestions questions
    )
    {
        if (questions.To.Count > MostNumbers)
            return Problems.BadRequest(
                $"at most {MostNumbers} numbers at a time; for more there is \"consentry scrub\""
            );

        return TypedResults.Ok(new SendAnswers(await AnswerAsync(context, senders, books, questions)));
    }

    private static async Task<SendAnswer[]> AnswerAsync(
        HttpContext context,
        SenderBook senders,
        Books books,
        SendQuestions questions
    )
    {
        var settings = await ApiEndpoints.SenderOfAsync(context, senders, questions.Sender);
        var texts = Scopes.Of(questions.Program, questions.Category);
        var numbers = questions.To.Select(TelephoneNumber.Parse).ToList();
        var now = Moment.Of(questions.At ?? books.Clock.GetUtcNow());
        var rules = new SendFacing(settings, texts, now);
        var known = numbers.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var facts = await books.Sends.FactsAsync(settings.Id, known, rules.Since, context.RequestAborted);
        var byNumber = known.Zip(facts).ToDictionary(f => f.First, f => f.Second, StringComparer.Ordinal);
        return
        [
            .. questions.To.Zip(
                numbers,
                (to, number) => Answer(to, rules.Decide(number, number is null ? null : byNumber[number]))
            ),
        ];
    }

    private static SendAnswer Answer(string to, SendDecision decision) =>
        new(to, decision.Allowed, decision.Reason.Id(), decision.Since?.Time, decision.Until?.Time, decision.Note);

    /// <summary>What is the same for all numbers of a question.</summary>
    private sealed class SendFacing(SenderSettings settings, Scope texts, Moment now)
    {
        /// <summary>Of a number in North America, where the place does not matter.</summary>
        private static readonly Recipient Somewhere = new(RecipientKind.Placed, []);

        private readonly SendNeeds needs = SendNeeds.Of(settings, texts);

        private readonly SenderProgram? program = settings.Programs.FirstOrDefault(p =>
            p.Name.Equals(texts.Program, StringComparison.Ordinal)
        );

        /// <summary>From when on it matters what was sent; null where it does not.</summary>
        public Moment? Since => needs.Back is { } back ? now.Plus(-back) : null;

        public SendDecision Decide(string? number, SendFacts? facts) =>
            SendRules.Decide(
                settings,
                new SendQuestion
                {
                    Now = now,
                    Texts = texts,
                    Permit = (facts?.State ?? ConsentState.Empty).For(texts),
                    Recipient = Place(number),
                    Sent = [.. (facts?.Sent ?? []).Where(IsOfProgram).Select(s => s.At)],
                    SentMarketing = [.. (facts?.Sent ?? []).Where(IsMarketing).Select(s => s.At)],
                }
            );

        private bool IsOfProgram(Sent sent) =>
            program is null
            || sent.Scope.Program is null
            || program.Name.Equals(sent.Scope.Program, StringComparison.Ordinal);

        /// <summary>Where nothing says what it was, it may have been.</summary>
        private bool IsMarketing(Sent sent) =>
            settings
                .Programs.SelectMany(p => p.Categories)
                .FirstOrDefault(c => c.Name.Equals(sent.Scope.Category, StringComparison.Ordinal))
                is null
                    or { IsMarketing: true };

        private Recipient Place(string? number) =>
            number switch
            {
                null => Recipient.NoNumber,
                ['+', '1', ..] when !needs.IsPlaceNeeded => Somewhere,
                _ => RecipientFinder.Find(number),
            };
    }
}
