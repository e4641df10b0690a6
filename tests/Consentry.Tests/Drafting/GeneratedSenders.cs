using Consentry.Profiles;
using CsCheck;

namespace Consentry.Tests.Drafting;

/// <summary>Senders with names that try the writers and the grammar, and with and without what a profile may leave out.</summary>
internal static class GeneratedSenders
{
    /// <summary>Names that somebody could have, each with a trap in it.</summary>
    public static readonly string[] Names =
    [
        "Harborfield Gym",
        "Rosie's “Best” Diner",
        "A <b>Bold</b> Move & Co.",
        "Star*Wash _Auto_ [Detail]",
        "STOP Smoking Clinic",
        "Quit Now Hypnosis",
        "HELP Desk Pros",
        "The Greater Wilmington League of Independent Bicycle Menders, Riders and Walkers",
        "Кафе Берёза",
        "北京小吃",
        "مطعم الياسمين",
        "Café Zoë",
        "1. Auto",
        "# 1 Nails",
        "24/7 Locks",
        "`Code` Club",
        "Either|Or",
        "~Waves~ Salon",
        "Mum\\Dad Store",
        "$5 Haircuts!",
        "Who's Hungry?",
        "Acme Tools Inc.",
        "Dr. Lee, D.D.S.",
        "Third Party Pizza",
        "Partners & Affiliates Dental",
        "Sell Your Car Today",
        "Never Too Late Bakery",
        "No Limits Gym",
        "Privacy Fences of Dover",
        "Terms of Endearment Florist",
        "End of the Line Tattoo",
        "Message & Data Rates LLC",
        "Marketing Street Deli",
        "We Fix Phones",
        "Your Way Plumbing",
        "If Only Cakes",
        "Only You Lingerie",
        "Cancel Culture Comedy",
        "O'Brien & Sons, L.L.C.",
        "<script>alert(1)</script>",
        "100% Lawn Care",
    ];

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éñßЖ字";

    private static readonly string[] OtherKeywords = [.. RevocationKeywords.Default.Skip(1), "STOPALL"];

    /// <summary>What can stand between two words; braces, brackets or percent signs around a word are a blank
    /// in a template to any reader.</summary>
    private static readonly string[] Joints =
    [
        " ",
        " ",
        " & ",
        "'s ",
        "-",
        " * ",
        "_",
        " + ",
        "/",
        ", ",
        " – ",
        " < ",
        " > ",
        " \"",
        "\" ",
        " “",
        "” ",
        "~",
        "|",
        "`",
        "\\",
        " #",
        " @ ",
        "* ",
        " _",
        "&",
        "’s ",
        ": ",
        " (",
        ") ",
        "^",
        "=",
        "‑",
    ];

    private static readonly Gen<string> Word = Gen.Char[Letters].Array[1, 12].Select(letters => new string(letters));

    private static readonly Gen<string> Wild = Gen.Select(
        Gen.OneOf(Names),
        Gen.Select(Gen.OneOf(Joints), Word).Array[1, 6],
        (name, words) => Cut($"{name.Split(' ')[0]}{string.Concat(words.Select(w => w.Item1 + w.Item2))}")
    );

    private static readonly Gen<string> Name = Gen.Frequency((3, Gen.OneOf(Names)), (1, Wild));

    private static readonly Gen<string?> NameOrNone = Gen.OneOf(Gen.Const((string?)null), Name.Select(n => (string?)n));

    private static readonly string[] Types =
    [
        "appointment reminders",
        "Class reminders",
        "order updates",
        "delivery notices",
        "special offers",
        "coupons and promotions",
        "account alerts",
        "answers to your questions",
        "one-time passcodes",
        "event invitations",
    ];

    private static readonly string[] UseCases =
    [
        "customer-care",
        "MARKETING",
        "2fa",
        "account_notification",
        "delivery-notification",
        "mixed",
        "low-volume",
        "security-alert",
        "public-service-announcement",
        "charity",
    ];

    private static readonly string[] Frequencies =
    [
        "varies",
        "up to 4 per month",
        "2-5 per week",
        "1 per visit",
        "Message frequency varies.",
        "1 text per order",
        "30/month",
    ];

    private static readonly Gen<Profile> Sure = Gen.Select(
        Name,
        Some(Types),
        Some(UseCases),
        Some(["web", "paper", "keyword", "verbal"]),
        Gen.OneOf(Frequencies),
        Keywords(),
        (name, types, useCases, optIn, frequency, keywords) =>
            new Profile
            {
                Name = name,
                Email = "desk@larkfieldworks.com",
                PrivacyUrl = "https://larkfieldworks.com/privacy",
                TermsUrl = "https://larkfieldworks.com/sms-terms",
                MessageTypes = types,
                UseCases = useCases,
                OptIn = optIn,
                OptInUrl = "https://larkfieldworks.com/join",
                OptInKeyword = "JOIN",
                TextNumber = "(302) 628-4418",
                Frequency = frequency,
                Keywords = keywords,
            }
    );

    /// <summary>Every fact beyond the needed ones is there or not, each for itself.</summary>
    public static readonly Gen<Profile> All = Gen.Select(
        Sure,
        NameOrNone,
        NameOrNone,
        Gen.Int[0, 511],
        (profile, legalName, program, given) =>
            profile with
            {
                LegalName = legalName,
                Program = program,
                Phone = Bit(given, 0) ? "(302) 628-4417" : null,
                Email = Bit(given, 0) && Bit(given, 1) ? null : profile.Email,
                Address = Bit(given, 2) ? "12 Elm Street, Dover, DE 19901" : null,
                Website = Bit(given, 3) ? "https://larkfieldworks.com/" : null,
                DataCollected = Bit(given, 4) ? ["your name", "the day of your visit"] : [],
                Purposes = Bit(given, 5) ? ["plan your visits", "send you a bill"] : [],
                Providers = Bit(given, 6) ? ["our booking software", "Larkfield Payments"] : [],
                EffectiveDate = Bit(given, 7) ? new DateOnly(2027, 2, 28) : null,
                Version = Bit(given, 8) ? "2.1" : null,
                PrivacyUrl =
                    Bit(given, 3) && Bit(given, 4)
                        ? "https://larkfieldworks.com/legal?page=(1)&x=_y_"
                        : profile.PrivacyUrl,
            }
    );

    private static string Cut(string name) => name.Length <= 80 ? name : name[..80];

    private static bool Bit(int bits, int place) => (bits >> place & 1) == 1;

    private static Gen<IReadOnlyList<string>> Some(string[] of) =>
        Gen.Shuffle(of, 1, of.Length).Select(some => (IReadOnlyList<string>)some);

    private static Gen<IReadOnlyList<string>> Keywords() =>
        Gen.OneOf(
            Gen.Const(RevocationKeywords.Default),
            Gen.Shuffle(OtherKeywords, 0, 5).Select(some => (IReadOnlyList<string>)["stop", .. some])
        );
}
