using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.OptIns;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>What a document is among those of a site.</summary>
internal static class Classifier
{
    /// <summary>A page with fewer sentences, and no title that says otherwise, only points to documents.</summary>
    private const int EnoughSentences = 3;

    /// <summary>A sentence of fewer tokens is a label.</summary>
    private const int ShortestSentence = 5;

    /// <summary>What parts a title from a name.</summary>
    private static readonly string[] TitleMarks = [" | ", " – ", " — ", " - ", " · ", " • ", " :: "];

    public static Classification Classify(Recognised recognised)
    {
        var document = recognised.Document;
        var hasPhone = PhoneFields.AreIn(document);
        var hasCall = KeywordCalls.AreIn(recognised.Segmented);
        var owners = recognised
            .Namings.Where(n => n.Kind is not (NamingKind.Mention or NamingKind.Owner or NamingKind.Program))
            .ToList();
        var role = RoleOf(recognised, hasPhone, hasPhone || hasCall);
        return new Classification(role, recognised.Kind, recognised.Language)
        {
            IsTitled = IsTitled(recognised, Sense.Privacy) || IsTitled(recognised, Sense.Terms),
            Scope = ScopeOf(recognised, role),
            Parts = InlineParts.Of(recognised.Segmented),
            Names =
            [
                .. owners
                    .Where(n => !n.IsPlatform && n.Key.Length > 0)
                    .Select(n => n.Key)
                    .Distinct(StringComparer.Ordinal),
            ],
            IsPlatforms = owners.Exists(n => n is { IsPlatform: true, Kind: NamingKind.Definition }),
            HasPhoneForm = hasPhone,
            HasKeywordCall = hasCall,
            HoldsTextingTerms = recognised.Texting.IsTextingPage && Program(recognised),
            NamesTexts = recognised.Texting.IsNamed,
        };
    }

    private static PolicyScope ScopeOf(Recognised recognised, PageRole role)
    {
        if (role is not (PageRole.Privacy or PageRole.Other))
            return PolicyScope.Everybody;

        var scope = PolicyScopes.Of(Titles(recognised));
        if (scope == PolicyScope.Region && IsPlaceOfBusiness(recognised))
            scope = PolicyScope.Everybody;

        return scope == PolicyScope.Everybody && role == PageRole.Privacy && recognised.Texting.IsTextingPage
            ? PolicyScope.Texts
            : scope;
    }

    private static PageRole RoleOf(Recognised recognised, bool hasForm, bool asksForPhone)
    {
        var texting = recognised.Texting;
        var isTitled = IsTitled(recognised, Sense.Privacy) || IsTitled(recognised, Sense.Terms);
        var isWritten = Sentences(recognised) >= (isTitled ? 1 : EnoughSentences);
        return recognised.Kind switch
        {
            DocumentKind.Privacy when isWritten => PageRole.Privacy,
            DocumentKind.Combined when isWritten => PageRole.Combined,
            DocumentKind.Terms when isWritten => texting.IsTextingPage ? OfTexts(recognised, hasForm)
            : IsTitled(recognised, Sense.Terms) ? PageRole.Terms
            : asksForPhone ? PageRole.OptIn
            : recognised.Texting.IsMentioned && Program(recognised) ? PageRole.TextingTerms
            : PageRole.Other,
            _ => asksForPhone ? PageRole.OptIn : PageRole.Other,
        };
    }

    /// <summary>A page about texts is the place to agree to them where it has a form, unless it calls itself their terms.</summary>
    private static PageRole OfTexts(Recognised recognised, bool hasForm) =>
        !hasForm || IsTitled(recognised, Sense.Terms) ? PageRole.TextingTerms : PageRole.OptIn;

    /// <summary>What terms of a program hold at least: a way out, and how often or at what cost.</summary>
    private static bool Program(Recognised recognised) =>
        recognised.OptOuts.Exists(o => o.Channel == Channel.Texts)
        && recognised.Frequencies.Count + recognised.RateNotices.Count > 0
        && Sentences(recognised) >= 3 * EnoughSentences;

    private static bool IsTitled(Recognised recognised, Sense sense) =>
        Has(recognised.Document.Title, sense) || FirstHeadings(recognised).Any(h => h.Senses.Has(sense));

    /// <summary>
    /// "Privacy Policy | Fern Salon Canada": the place is in the name of the business, which stands apart from what the page is.
    /// "Privacy Notice | California Residents" names the people it is for.
    /// </summary>
    private static bool IsPlaceOfBusiness(Recognised recognised)
    {
        var parts = Titles(recognised).Split(TitleMarks, StringSplitOptions.TrimEntries);
        var titles = parts.Where(p => Has(p, Sense.Privacy) || Has(p, Sense.Terms)).ToList();
        return titles.Count > 0
            && titles.TrueForAll(t => PolicyScopes.Of(t) != PolicyScope.Region)
            && !parts.Any(p => PolicyScopes.IsOfPeople(p));
    }

    private static bool Has(string words, Sense sense)
    {
        var tokens = new List<Token>();
        new Tokenizer(words, tokens).Tokenize(new Span(0, words.Length));
        return tokens.Exists(t => t.Is(sense));
    }

    private static IEnumerable<Sentence> FirstHeadings(Recognised recognised) =>
        recognised.Segmented.Sentences.Where(s => s.IsHeading && s.Block.Region != Region.Navigation).Take(2);

    private static string Titles(Recognised recognised) =>
        string.Join(
            " | ",
            FirstHeadings(recognised)
                .Take(1)
                .Select(h => recognised.Document.Quote(h.Span))
                .Prepend(recognised.Document.Title)
        );

    private static int Sentences(Recognised recognised) =>
        recognised.Segmented.Sentences.Count(s =>
            !s.IsHeading
            && s.Block.Region is not (Region.Navigation or Region.CookieBanner)
            && s.OwnTokens.Length >= ShortestSentence
        );
}
