using System.Text;

namespace Consentry.Drafting;

/// <summary>One document in one format.</summary>
/// <param name="Name">A file name without a folder: <c>privacy-policy.html</c>.</param>
/// <param name="Bytes">Text is UTF-8 without a mark in front, with line feeds.</param>
public sealed record DraftFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    internal static DraftFile Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}

/// <summary>How hard a document is to read.</summary>
/// <param name="Document">The name of its files without their endings: <c>privacy-policy</c>.</param>
/// <param name="Grade">The school grade by Flesch and Kincaid.</param>
public sealed record DraftGrade(string Document, double Grade);
