using Consentry.Drafting.Texting;

namespace Consentry.Drafting.Templates;

/// <summary>What a sample says between the name and the way out.</summary>
internal static class SampleBodies
{
    /// <summary>By a word for what the texts are about, the more telling words first.</summary>
    private static readonly (string Word, string Body)[] ByType =
    [
        ("appointment", "Hi Dana, a reminder of your appointment on Tuesday, June 9 at 2:30 pm."),
        ("visit", "Hi Dana, a reminder of your visit on Tuesday, June 9 at 2:30 pm."),
        ("class", "The 6 pm class on Thursday is now in room 2. See you there."),
        ("schedule", "We open at 10 am this Friday, one hour later than usual."),
        ("reservation", "Hi Dana, your table for 4 is booked for Friday, June 12 at 7 pm."),
        ("booking", "Hi Dana, your booking for Friday, June 12 at 10 am is confirmed."),
        ("pickup", "Hi Dana, your order is ready. You can pick it up until 7 pm today."),
        ("deliver", "Your order 10482 is on its way and should arrive today between 2 and 4 pm."),
        ("shipping", "Your order 10482 left our warehouse today and should arrive on Thursday."),
        ("order", "Thanks, Dana. We have your order 10482 and will tell you when it is ready."),
        ("repair", "Hi Dana, the repair is done. You can pick it up until 6 pm today."),
        ("payment", "We received your payment of $45.00 on June 1. Thank you."),
        ("bill", "Your bill of $45.00 is due on June 15."),
        ("refill", "Hi Dana, your refill is ready at the counter until 7 pm today."),
        ("event", "The open house on Saturday, June 13 starts at 11 am at the main door."),
        ("question", "Hi Dana, thanks for your question. Yes, we are open on Sunday from 10 am."),
    ];

    private static readonly string[] Serving =
    [
        "Hi Dana, thanks for your message. We have your answer and will call you today by 4 pm.",
        "Hi Dana, we looked into your request of June 1, and it is settled now.",
        "We are closed on Monday, July 6. You can reach us again on Tuesday from 9 am.",
        "Hi Dana, we have changed your request as you asked. Nothing else is needed.",
    ];

    private static readonly string[] Selling =
    [
        "This week you get 15% off when you show this text at the counter. It ends on Sunday.",
        "Our summer sale starts on Friday, June 12 at 9 am. You are welcome a day early.",
    ];

    private static readonly Dictionary<string, string[]> ByUseCase = new(StringComparer.Ordinal)
    {
        ["2fa"] =
        [
            "Your security code is 482913. It is good for 10 minutes. Do not give it to anyone.",
            "Use code 730652 to sign in. We will never ask you for it by phone.",
        ],
        ["account-notification"] =
        [
            "Hi Dana, the address in your account was changed on June 1.",
            "Hi Dana, your plan renews on June 15. Nothing is due until then.",
        ],
        ["agents-franchises"] =
        [
            "Hi Dana, your agent Lee Moreno has your papers ready to sign on Tuesday at 3 pm.",
            "Hi Dana, our office on Elm Street is open again from June 9.",
        ],
        ["charity"] =
        [
            "Our food drive is on Saturday, June 13 from 9 am to noon. A can of soup helps.",
            "Thanks to you, 212 families had a warm meal in May. The next drive is on June 13.",
        ],
        ["delivery-notification"] =
        [
            "Your order 10482 is on its way and should arrive today between 2 and 4 pm.",
            "Your order 10482 was left at your front door at 2:41 pm.",
        ],
        ["fraud-alert"] =
        [
            "Did you try to pay $218.40 at 9:12 am today? Reply YES if it was you, or NO if not.",
            "We stopped a payment of $218.40 that did not look like yours. Your card is safe.",
        ],
        ["higher-education"] =
        [
            "The library closes at 6 pm today. Room 204 stays open for study until 10 pm.",
            "Sign-up for fall classes opens on Monday, June 8 at 8 am.",
        ],
        ["k12-education"] =
        [
            "School starts two hours late today, January 14, because of snow.",
            "Parents' night is on Thursday, June 11 at 6 pm in the gym.",
        ],
        ["emergency"] =
        [
            "Storm warning for Kent County until 9 pm today. Stay indoors and away from windows.",
            "The storm warning for Kent County has ended. The bridge on Elm Street stays closed.",
        ],
        ["m2m"] =
        [
            "Your freezer reached 41 degrees at 3:10 am. Please look at it.",
            "The battery of your door sensor is at 10 percent.",
        ],
        ["political"] =
        [
            "Polls are open on Tuesday, November 3 from 7 am to 8 pm. Thanks for voting.",
            "Our town meeting is on Thursday, October 8 at 6 pm in the library.",
        ],
        ["proxy"] =
        [
            "Your driver Lee is 5 minutes away in a blue car.",
            "Your sitter Lee is at your door. Reply here and Lee will see it.",
        ],
        ["social"] =
        [
            "Lee answered your question in the garden club.",
            "Three neighbors joined the garden club this week.",
        ],
        ["sweepstake"] =
        [
            "You are entered in our June drawing. We tell the winner on July 1.",
            "Our June drawing is over. Thanks to the 412 people who took part.",
        ],
        ["marketing"] = Selling,
        ["polling-voting"] =
        [
            "How was your visit on June 1? Reply with a number from 1 (poor) to 5 (great).",
            "Which day suits you best for our next meeting? Reply 1 for Monday or 2 for Friday.",
        ],
        ["public-service-announcement"] =
        [
            "Elm Street is closed from 8 am to noon on June 9. Please take Oak Street.",
            "Free flu shots on Saturday, October 10 from 9 am to 1 pm at the town hall.",
        ],
        ["security-alert"] =
        [
            "Your account was opened on a new device at 9:12 am today. If it was not you, change your password.",
            "Your password was changed at 9:15 am today.",
        ],
    };

    /// <summary>What the sender's own texts would say comes first where the use case leaves it open.</summary>
    public static IEnumerable<string> For(UseCase useCase, IReadOnlyList<string> types)
    {
        if (ByUseCase.TryGetValue(useCase.Id, out var bodies))
            return [.. bodies, .. Serving];

        var selling = useCase.IsMixture && types.Any(MessageKinds.IsMarketing) ? Selling : [];
        return [.. types.Select(Telling).OfType<string>(), .. selling, .. Serving];
    }

    private static string? Telling(string type) =>
        MessageKinds.IsMarketing(type)
            ? null
            : Array.Find(ByType, entry => type.Contains(entry.Word, StringComparison.OrdinalIgnoreCase)).Body;
}
