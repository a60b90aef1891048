package dossier.clean;

/**
 * Where the blocks of a page stand between its headings and its dates: under a heading that is a link stands a teaser of another page, and
 * where short lines with a date come again and again stand posts or comments.
 */
final class BlockOutline {
    private static final int FAR = 40;

    private final PageBlocks blocks;
    private final int[] runningBefore;
    /** For each block, and one more: the heading before and after it; -1 when there is none. */
    private final int[] headingBefore;
    private final int[] headingAfter;
    private final int[] dateBefore;
    private final int[] dateAfter;
    private final int[] datesBefore;
    private final int[] linkedHeadings;
    private final int[] levels;
    /** For each block the last one before it that heads related texts, and comments; -1 when there is none. */
    private final int[] relatedBefore;
    private final int[] commentsBefore;

    /**
     * @param levels for each block the level of the heading that it is, 1 or more; 0 for others
     * @param dates for each block whether it is short and has a date: 0 for none
     * @param phrases for each block the kind of set phrase that it is; null for none
     * @param runningBefore characters of running text before each block, and in all
     */
    BlockOutline(PageBlocks blocks, int[] levels, int[] dates, String[] phrases, int[] runningBefore) {
        this.blocks = blocks;
        this.levels = levels;
        this.runningBefore = runningBefore;
        int n = blocks.size();
        headingBefore = new int[n];
        headingAfter = new int[n];
        dateBefore = new int[n];
        dateAfter = new int[n];
        datesBefore = new int[n + 1];
        linkedHeadings = new int[n + 1];
        relatedBefore = new int[n];
        commentsBefore = new int[n];
        int related = -1;
        int comments = -1;
        int heading = -1;
        int date = -1;
        for (int i = 0; i < n; i++) {
            headingBefore[i] = heading;
            dateBefore[i] = date;
            relatedBefore[i] = related;
            commentsBefore[i] = comments;
            related = "related-heading".equals(phrases[i]) ? i : related;
            comments = phrases[i] != null && phrases[i].startsWith("comment") ? i : comments;
            heading = levels[i] > 0 ? i : heading;
            date = dates[i] > 0 ? i : date;
            datesBefore[i + 1] = datesBefore[i] + (dates[i] > 0 ? 1 : 0);
            linkedHeadings[i + 1] = linkedHeadings[i] + (levels[i] > 0 && isLink(i) ? 1 : 0);
        }
        heading = -1;
        date = -1;
        for (int i = n - 1; i >= 0; i--) {
            headingAfter[i] = heading;
            dateAfter[i] = date;
            heading = levels[i] > 0 ? i : heading;
            date = dates[i] > 0 ? i : date;
        }
    }

    private boolean isLink(int block) {
        return blocks.get(block).shape().linkDensity() > 0.5;
    }

    /** Gives what describes where a block stands. */
    void describe(int block, FeatureRow out) {
        int before = headingBefore[block];
        int after = headingAfter[block];
        out.add(levels[block]);
        out.add(before < 0 ? -1 : levels[before]);
        out.add(before < 0 ? -1 : blocks.get(before).shape().linkDensity());
        out.add(before < 0 ? FAR : Math.min(FAR, block - before));
        out.add(before < 0 ? -1 : runningBefore[block] - runningBefore[before]);
        out.add(after < 0 ? -1 : levels[after]);
        out.add(after < 0 ? -1 : blocks.get(after).shape().linkDensity());
        out.add(after < 0 ? FAR : Math.min(FAR, after - block));
        out.add(before < 0 || after < 0 ? -1 : runningBefore[after] - runningBefore[before]);
        out.add(linkedHeadings[block]);
        out.add(linkedHeadings[blocks.size()]);
        out.add(dateBefore[block] < 0 ? FAR : Math.min(FAR, block - dateBefore[block]));
        out.add(dateAfter[block] < 0 ? FAR : Math.min(FAR, dateAfter[block] - block));
        out.add(relatedBefore[block] < 0 ? FAR : Math.min(FAR, block - relatedBefore[block]));
        out.add(relatedBefore[block] < 0 ? -1 : runningBefore[relatedBefore[block]]);
        out.add(commentsBefore[block] < 0 ? FAR : Math.min(FAR, block - commentsBefore[block]));
        out.add(commentsBefore[block] < 0 ? -1 : runningBefore[commentsBefore[block]]);
        out.add(datesBefore[block]);
        out.add(datesBefore[blocks.size()]);
    }
}
