/** Where this browser keeps which banners were dismissed. */
const DISMISSED_KEY = "dismissed-banners";
/** The latest so many: older banners are gone. */
const MOST_KEPT = 50;

/**
 * Stands right after the banners and so runs before they are painted: takes away those that were dismissed in this browser,
 * and those that ended while the page lay in some cache. Dismissed again only after a change of the text.
 */
export const bannerScript = `(function(){
var key="${DISMISSED_KEY}",gone=[];
try{gone=JSON.parse(localStorage.getItem(key))}catch(e){}
if(!Array.isArray(gone))gone=[];
document.querySelectorAll("[data-banner]").forEach(function(b){
if(gone.indexOf(b.dataset.banner)>=0||(b.dataset.ends&&Date.now()>=+b.dataset.ends))b.hidden=true});
document.addEventListener("click",function(e){
var b=e.target.closest&&e.target.closest("[data-dismiss]");
if(!b)return;
e.preventDefault();
b=b.closest("[data-banner]");b.hidden=true;
document.getElementById("content").focus({preventScroll:true});
try{localStorage.setItem(key,JSON.stringify(gone.concat(b.dataset.banner).slice(-${MOST_KEPT})))}catch(e){}
gone.push(b.dataset.banner)})})()`;
