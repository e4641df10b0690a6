namespace Consentry.Fetching.Sites;

/// <summary>Where on its page a link stands.</summary>
public enum LinkPlace
{
    /// <summary>In the page's own text.</summary>
    Main,

    /// <summary>In the banner or the navigation.</summary>
    Header,

    /// <summary>Below the page's own text.</summary>
    Footer,

    /// <summary>In a form.</summary>
    Form,

    /// <summary>In a cookie banner.</summary>
    Banner,
}
