using Consentry.Documents;
using Consentry.Judging;
using Consentry.Lexicon;
using Consentry.Recognising;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Rewording;

/// <summary>
/// A denial of sharing with words put into it where they belong. Each step says whether the sentence could take it; after
/// one that could not, the sentence is no good and is given up.
/// </summary>
internal sealed class DenialWording
{
    /// <summary>Verbs that bring those who get the data by "with", in all their forms.</summary>
    private static readonly string[] StemsWith = ["shar", "trad", "swap", "exchang"];

    private readonly Wording wording;
    private readonly Sharing denial;
    private readonly DenialClause clause;

    /// <summary>Sharing has been added to what is denied.</summary>
    private bool isSharing;

    private DenialWording(Document document, Sharing denial, DenialClause clause)
    {
        wording = new Wording(document, denial.Sentence);
        this.denial = denial;
        this.clause = clause;
    }

    private ReadOnlySpan<Token> Tokens => denial.Sentence.Tokens;

    /// <summary>Null where the sentence is not built plainly enough.</summary>
    public static DenialWording? Of(Document document, Sharing denial)
    {
        if (DenialClause.Of(denial) is not { } clause)
        {
            return null;
        }

        var made = new DenialWording(document, denial, clause);
        return made.IsTitle() ? null : made;
    }

    public Repair? ToRepair()
    {
        var isOpen = clause.End < Tokens.Length && Tokens[clause.End].Kind != TokenKind.Comma;
        if (clause.IsContinued && isOpen)
        {
            wording.InsertAfter(clause.End - 1, ",");
        }

        return wording.ToRepair();
    }

    /// <summary>"sell" becomes "sell, rent, or share"; who gets what is sold "to" them gets it "with" them now.</summary>
    public bool AddSharing()
    {
        if (clause.IsContinued && Tokens[clause.End..clause.Regions.Limit].Has(Sense.Share))
        {
            // "sell your data or share it for money": sharing is spoken of already.
            return false;
        }

        if (!VerbLists.AddSharing(wording, clause.Group))
        {
            return false;
        }

        if (clause.Preposition >= 0 && wording.IsWritten(clause.Preposition, "to"))
        {
            wording.Replace(clause.Preposition, "with");
        }

        isSharing = true;
        return true;
    }

    /// <summary>Names who would get it, where nobody is named; else names affiliates beside third parties.</summary>
    /// <param name="others">In the plural, such as "third parties or affiliates".</param>
    public bool AddRecipients(string others)
    {
        if (clause.Preposition < 0)
        {
            wording.InsertAfter(clause.ObjectEnd - 1, IsWith() ? $" with {others}" : $" to {others}");
        }
        else if ((denial.Recipients & Recipients.Affiliate) == Recipients.None)
        {
            RecipientLists.AddAffiliates(wording, clause.Preposition + 1, clause.RecipientsEnd);
        }

        return true;
    }

    /// <summary>Denies what vendors get to others as well, behind a preposition of their own.</summary>
    public bool AddOthers(string others)
    {
        if (clause.Preposition < 0)
        {
            return false;
        }

        wording.InsertAfter(clause.End - 1, $", or {wording.WordsOf(clause.Preposition)} {others}");
        return true;
    }

    /// <summary>Says what for, unless the sentence does.</summary>
    public bool AddPurpose(string purpose)
    {
        var purposes = clause.IsContinued
            ? PurposePhrases.In(Tokens[clause.RecipientsEnd..clause.End])
            : denial.Purposes;
        if ((purposes & Purposes.Marketing) != Purposes.None)
        {
            return true;
        }

        if (clause.HasPurpose)
        {
            // "sell it for any reason": to deny as much of sharing is more than most can keep.
            return !isSharing;
        }

        wording.InsertAfter(clause.End - 1, $" {purpose}");
        return true;
    }

    /// <summary>Names more data beside what is denied.</summary>
    public bool AddData(params ReadOnlySpan<string> data) =>
        clause.Group.IsPassive
            ? Subjects.Extend(wording, clause, data)
            : !clause.Group.IsReduced && Lists.Extend(wording, clause.Regions.Start, clause.ObjectEnd, "or", data);

    /// <summary>Takes out the condition that the reader consents.</summary>
    public bool DropConsent() => ConsentConditions.Drop(wording, clause);

    /// <summary>"try not to share", "generally do not share": makes it a promise.</summary>
    public bool DropHedge() => HedgeWords.Drop(wording, clause.Group);

    /// <summary>"In our app, we never share": takes out what limits it.</summary>
    public bool DropScope() => FrontedPhrases.Drop(wording, clause.Group);

    /// <summary>What is shared or traded goes with somebody, what is disclosed or given to them.</summary>
    private bool IsWith()
    {
        if (isSharing)
        {
            return true;
        }

        foreach (var stem in StemsWith)
        {
            if (wording.WordsOf(clause.Group.Last).StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Sharing Your Data": a title is no place for a promise.</summary>
    private bool IsTitle()
    {
        var first = clause.Group.First;
        return first > denial.Sentence.Own
            && char.IsUpper(wording.WordsOf(first)[0])
            && wording.WordsOf(first).ContainsAnyInRange('a', 'z');
    }
}
