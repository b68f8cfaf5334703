// Before the first paint: the page holds the document of the view it opens with by itself. A link to
// another view, day or language is not shown that one first.
if (!/^(#|#v=1&vy=oversikt)?$/.test(location.hash)) document.documentElement.dataset.show = "text";
