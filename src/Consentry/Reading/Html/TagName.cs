using System.Buffers;

namespace Consentry.Reading.Html;

/// <summary>The characters that end the parts of a tag.</summary>
internal static class TagName
{
    public static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\f\r/>");

    public static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create(" \t\n\f\r/>=");

    public static readonly SearchValues<char> UnquotedEnds = SearchValues.Create(" \t\n\f\r>");

    public static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
