namespace Consentry.Drafting.Copy;

/// <summary>A stretch of a sentence. Its text is what a reader sees; only a writer knows what must be escaped.</summary>
internal abstract record Inline(string Text);

internal sealed record Words(string Text) : Inline(Text);

/// <summary>Words that must not be overlooked, such as STOP.</summary>
internal sealed record Strong(string Text) : Inline(Text);

/// <param name="Address">With its scheme: https, mailto or tel.</param>
internal sealed record Link(string Text, string Address) : Inline(Text)
{
    /// <summary>An address that stands there spelled out, so that it can be read on paper too.</summary>
    public static Link To(Uri address) => new(address.OriginalString, address.AbsoluteUri);

    public static Link Mail(string address) => new(address, "mailto:" + address);

    /// <summary>A phone number as the sender writes it; what is dialled are its digits.</summary>
    public static Link Call(string number) =>
        new(number, "tel:" + string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+')));

    /// <summary>Its words are its address already, so that a text need not say it twice.</summary>
    public bool IsSpelledOut =>
        Address.EndsWith(Text, StringComparison.Ordinal)
        || Address.StartsWith("tel:", StringComparison.Ordinal)
        || string.Equals(Address.TrimEnd('/'), Text.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
