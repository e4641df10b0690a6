using Consentry.Rulebook;

namespace Consentry.Tests.Rulebook;

/// <summary>The page is made, not written: <c>CONSENTRY_ACCEPT=FOLDER</c> writes it into a folder anew.</summary>
public sealed class ReviewersPageTests
{
    private const string Name = "reviewers.md";

    [Fact]
    public void The_page_says_what_the_requirements_say()
    {
        var page = ReviewersPage.Of(Editions.Latest);
        if (Environment.GetEnvironmentVariable("CONSENTRY_ACCEPT") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, Name), page);
        else
            Assert.Equal(page, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Name)));
    }
}
