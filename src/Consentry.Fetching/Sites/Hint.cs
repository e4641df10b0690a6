namespace Consentry.Fetching.Sites;

/// <summary>What a link promises before it is followed.</summary>
public enum Hint
{
    /// <summary>Nothing in particular: some page of the site.</summary>
    None,

    /// <summary>Terms of a texting program, or the consent to it.</summary>
    Texts,

    /// <summary>A privacy policy.</summary>
    Privacy,

    /// <summary>Terms.</summary>
    Terms,

    /// <summary>A form for texts.</summary>
    OptIn,

    /// <summary>A policy beside the main one.</summary>
    Supplement,

    /// <summary>A page that lists documents.</summary>
    Hub,

    /// <summary>A page with a form, which may ask for a phone number.</summary>
    Form,

    /// <summary>An account, a cart, a feed: nothing to read.</summary>
    Avoid,
}
