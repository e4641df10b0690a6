namespace Consentry.Reading.Html;

/// <summary>Elements that another format means without writing their tags.</summary>
internal sealed partial class HtmlReader
{
    /// <summary>Opens an element that has no tag of its own.</summary>
    /// <returns>What to give to <see cref="Leave"/>.</returns>
    public int Enter(Element element)
    {
        var depth = open.Count;
        attributes.Clear();
        implied = true;
        if (Imply(element, Elements.Of(element)))
        {
            depth = open.Count;
            Push(element, Elements.Of(element));
        }

        implied = false;
        return depth;
    }

    /// <summary>Closes an element and all inside it that HTML left open.</summary>
    public void Leave(int depth) => PopTo(depth);

    /// <summary>A thematic break.</summary>
    public void Rule()
    {
        builder.EndBlock();
        builder.SetBarrier();
    }

    public int OpenLink(string target, string label) => links.Open(links.Resolve(target), label);

    public void CloseLink(int number) => links.Close(number);

    public void NameLink(string label) => links.Name(label);
}
