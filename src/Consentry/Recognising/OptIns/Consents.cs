using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.OptIns;

/// <summary>The acts by which a visitor agrees to texts at a form: its boxes, and sentences that make another act the consent.</summary>
internal sealed class Consents
{
    /// <summary>A label of fewer tokens names a box and says little: "SMS consent".</summary>
    private const int ShortLabel = 6;

    private static readonly Senses Negating = Senses.Of(Sense.No, Sense.Not, Sense.Never);

    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    private static readonly string[] Named = FormWords.In(FormWord.Texts);

    private readonly string text;
    private readonly IReadOnlyList<Control> controls;
    private readonly IReadOnlyList<Sentence> disclosure;

    public Consents(string text, IReadOnlyList<Control> controls, IReadOnlyList<Sentence> disclosure)
    {
        this.text = text;
        this.controls = controls;
        this.disclosure = disclosure;
    }

    public IReadOnlyList<Consent> All()
    {
        var found = new List<Consent>();
        var ofBoxes = new HashSet<Sentence>();
        for (var i = 0; i < controls.Count; i++)
        {
            if (controls[i].Type is not ("checkbox" or "radio"))
            {
                continue;
            }

            var words = WordsOf(i);
            if (controls[i].Type is "radio" && !IsAnswer(controls[i], words))
            {
                continue;
            }

            ofBoxes.UnionWith(words);
            // Of radio buttons that must be answered one says no.
            var box = controls[i].Type is "radio" ? controls[i] with { IsRequired = false } : controls[i];
            if (OfBox(box, words) is { } consent)
            {
                found.Add(consent);
            }
        }

        foreach (var sentence in disclosure.Where(s => !ofBoxes.Contains(s)))
        {
            if (OfSentence(sentence) is { } consent)
            {
                found.Add(consent);
            }
        }

        return [.. found.OrderBy(c => c.By)];
    }

    /// <summary>The words of a box: its label, and where that says little or is none, the text beside it up to the next control.</summary>
    private List<Sentence> WordsOf(int index)
    {
        var box = controls[index];
        var words = box.Label.IsEmpty
            ? []
            : disclosure.Where(s => box.Label.Contains(s.Span) || s.Span.Contains(box.Label)).ToList();
        if (words.Sum(s => s.OwnTokens.Length) >= ShortLabel || words.Exists(s => s.Senses.Has(Sense.Sms)))
        {
            return words;
        }

        var next = index + 1 < controls.Count ? controls[index + 1].At : int.MaxValue;
        var beside = disclosure
            .Where(s => s.Span.Start >= box.At && s.Span.End <= next && !IsLabelOfOther(s, box))
            .ToList();
        if (beside.Count > 0)
        {
            // The paragraph beside it, whole; what stands below in another one is fine print.
            words.AddRange(beside.Where(s => ReferenceEquals(s.Block, beside[0].Block) || words.Count > 0));
        }

        return [.. words.Distinct()];
    }

    /// <summary>"Yes, you may text me about my order"; not "Text message", beside "Phone call", and not "No, send me no texts".</summary>
    private bool IsAnswer(Control control, List<Sentence> words) =>
        !control.Label.IsEmpty
        && words.Exists(s =>
            s.OwnTokens.Length >= ShortLabel && TextsToVisitors.Are(text, s) && !s.OwnTokens.HasAny(Negating)
        );

    private bool IsLabelOfOther(Sentence sentence, Control box) =>
        controls.Any(c => c != box && !c.Label.IsEmpty && c.Label.Contains(sentence.Span));

    private Consent? OfBox(Control box, List<Sentence> words)
    {
        var isOfTexts = words.Exists(s => TextsToVisitors.Are(text, s));
        var agreeing =
            words.Find(s => s.Senses.Has(Sense.Sms) && ConsentWords.Agree(s))
            ?? words.Find(s => s.Senses.Has(Sense.Sms) && !ConsentWords.AreMachinery(s) && !s.Senses.Has(Sense.Terms))
            ?? words.Find(ConsentWords.Agree)
            ?? words.Find(s => s.Senses.Has(Sense.Sms));
        var isNamedForTexts = IsNamedForTexts(box);
        if (agreeing is null || !isOfTexts && !(isNamedForTexts || ConsentWords.Agree(agreeing)))
        {
            return null;
        }

        return Of(ConsentBy.Box, words, agreeing) with
        {
            Box = box,
        };
    }

    private static bool IsNamedForTexts(Control box) =>
        Array.Exists(Named, name => Has(box.Name, name) || Has(box.Id, name) || Has(box.AriaLabel, name));

    private static bool Has(string words, string name) => words.Contains(name, StringComparison.OrdinalIgnoreCase);

    private Consent? OfSentence(Sentence sentence)
    {
        if (!ConsentWords.Agree(sentence) || ConsentWords.ActOf(text, sentence) is not { } act)
        {
            return null;
        }

        return Of(act, [sentence], sentence);
    }

    private Consent Of(ConsentBy by, IReadOnlyList<Sentence> words, Sentence agreeing)
    {
        var kinds = TextKinds.None;
        foreach (var sentence in words.Where(s => s == agreeing || s.Senses.HasAny(Texts)))
        {
            kinds |= ConsentWords.KindsOf(text, sentence);
        }

        var agreements = words
            .Where(s =>
                s == agreeing || !ConsentWords.AreMachinery(s) && (ConsentWords.Agree(s) || s.Senses.Has(Sense.Sms))
            )
            .ToList();
        return new Consent(by, words)
        {
            Agreeing = agreeing,
            Ways = agreements.Aggregate(Ways.None, (ways, s) => ways | ConsentWords.WaysOf(text, s)),
            Kinds = kinds,
            AcceptsTerms = words.Any(s => ConsentWords.AcceptDocuments(text, s)),
            IsForOthers = agreements.Exists(s => ConsentWords.AreForOthers(text, s)),
        };
    }
}
